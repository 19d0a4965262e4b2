/* address.c: where a request comes from. The database gets it as a hash under a key that is made when the program starts,
 * before its workers are, and is nowhere else: counting needs no more, and after a restart it begins anew. */
#include <arpa/inet.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "base/random.h"
#include "serve/engine.h"

static unsigned char key[crypto_generichash_KEYBYTES];

void address_start(void) { random_bytes(key, sizeof key); }

void context_network(struct context *context, char network[static NETWORK_SIZE]) {
  const char *remote = context->request->remote;
  struct in6_addr address;

  snprintf(network, NETWORK_SIZE, "%s", remote);
  if (inet_pton(AF_INET6, remote, &address) != 1 || IN6_IS_ADDR_V4MAPPED(&address)) return;
  memset(address.s6_addr + 8, 0, 8);
  if (inet_ntop(AF_INET6, &address, network, NETWORK_SIZE) == NULL) snprintf(network, NETWORK_SIZE, "%s", remote);
}

void address_hash(struct context *context, unsigned char hash[static HASH_BYTES]) {
  char network[NETWORK_SIZE];

  context_network(context, network);
  crypto_generichash(hash, HASH_BYTES, (const unsigned char *)network, strlen(network), key, sizeof key);
}
