-- What is said to whoever would acknowledge, extend or answer before a route is chosen.
CREATE FUNCTION office.complaint_route_words() RETURNS VARCHAR(400) DETERMINISTIC
RETURN 'First a complaints officer chooses the route: it says which procedure this takes and by when we must answer.'
