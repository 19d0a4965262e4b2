# What make install puts where besides the programs:
#   $(pkgdatadir)            templates, services, sql, static files, nginx' parts: nothing there is ever written
#   $(sysconfdir)/onedoor    onedoor.conf, only if there is none yet
#   systemd units and sysusers.d, and $(sbindir)/onedoor-release
static_files = $(abs_builddir)/../static
configdir = $(sysconfdir)/onedoor
sysusersdir = $(prefix)/lib/sysusers.d
fill = sed -e 's|@DATA@|$(pkgdatadir)|g' -e 's|@LIBEXEC@|$(pkglibexecdir)|g' \
  -e 's|@CONFIG@|$(configdir)|g' -e 's|@RELEASE@|$(PACKAGE_VERSION)|g' \
  -e 's|@RUN@|/run/onedoor|g' -e 's|@STATIC@|$(pkgdatadir)/static|g' -e 's|@PAGES@|$(pkgdatadir)/nginx/pages|g' \
  -e "s|@BROTLI@|$$(test ! -e /usr/lib/nginx/modules/ngx_http_brotli_static_module.so || echo 'brotli_static on;')|"

install-data-local:
	test -s $(static_files)/manifest || { echo "style sheets are missing: run ./onedoor build production" >&2; exit 1; }
	rm -rf units.tmp && $(srcdir)/systemd/make-units units.tmp $(pkglibexecdir) $(configdir)
	$(INSTALL) -d $(DESTDIR)$(pkgdatadir) $(DESTDIR)$(configdir) $(DESTDIR)$(systemdsystemunitdir) \
	  $(DESTDIR)$(sysusersdir) $(DESTDIR)$(sbindir)
	for tree in templates services sql nginx/pages; do \
	  (cd $(srcdir)/ && find $$tree/ -type f ! -path '*/demo/*' ! -name '.*' | sort) | while read -r file; do \
	    mode=644; test ! -x $(srcdir)/$$file || mode=755; \
	    $(INSTALL) -D -m $$mode $(srcdir)/$$file $(DESTDIR)$(pkgdatadir)/$$file || exit 1; \
	  done || exit 1; \
	done
	for file in $(static_files)/*; do $(INSTALL) -D -m 644 $$file $(DESTDIR)$(pkgdatadir)/static/$${file##*/} || exit 1; done
	$(INSTALL) -m 644 $(srcdir)/nginx/maps.conf $(DESTDIR)$(pkgdatadir)/nginx/maps.conf
	$(fill) $(srcdir)/nginx/programs.conf.in > units.tmp/programs.conf
	$(fill) $(srcdir)/nginx/site.conf.in > units.tmp/site.conf
	$(INSTALL) -m 644 units.tmp/programs.conf units.tmp/site.conf $(DESTDIR)$(pkgdatadir)/nginx/
	$(fill) $(srcdir)/systemd/onedoor.conf.in > units.tmp/onedoor.conf
	test -e $(DESTDIR)$(configdir)/onedoor.conf || \
	  $(INSTALL) -m 644 units.tmp/onedoor.conf $(DESTDIR)$(configdir)/onedoor.conf
	$(INSTALL) -m 644 units.tmp/units/* $(DESTDIR)$(systemdsystemunitdir)/
	$(INSTALL) -m 644 units.tmp/onedoor.sysusers $(DESTDIR)$(sysusersdir)/onedoor.conf
	$(fill) $(srcdir)/systemd/onedoor-release.in > units.tmp/onedoor-release
	$(INSTALL) -m 755 units.tmp/onedoor-release $(DESTDIR)$(sbindir)/onedoor-release
	rm -rf units.tmp

uninstall-local:
	rm -rf $(DESTDIR)$(pkgdatadir)
	rm -f $(DESTDIR)$(systemdsystemunitdir)/onedoor-*.socket $(DESTDIR)$(systemdsystemunitdir)/onedoor-*.service \
	  $(DESTDIR)$(systemdsystemunitdir)/onedoor.target $(DESTDIR)$(sysusersdir)/onedoor.conf $(DESTDIR)$(sbindir)/onedoor-release
