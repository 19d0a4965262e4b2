/* onedoor-listen PATH MODE -- PROGRAM [ARGUMENT…]
 * Makes a listening Unix socket at PATH with the octal MODE, puts it on standard input and
 * becomes PROGRAM: what systemd does with StandardInput=socket, for a machine where onedoor
 * runs from its own control script. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#define BACKLOG 511

static int fail(const char *what, const char *path) {
  fprintf(stderr, "onedoor-listen: %s %s: %s\n", what, path, strerror(errno));
  return 1;
}

/* A file left behind by a process that was killed would make bind() fail; only a socket is removed. */
static int remove_old(const char *path) {
  struct stat old;

  if (lstat(path, &old) != 0) return errno == ENOENT ? 0 : -1;
  if (!S_ISSOCK(old.st_mode)) {
    errno = EEXIST;
    return -1;
  }
  return unlink(path);
}

static int listen_at(const char *path, mode_t mode) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  size_t length = strlen(path);
  int fd;

  if (length >= sizeof address.sun_path) {
    errno = ENAMETOOLONG;
    return -1;
  }
  memcpy(address.sun_path, path, length + 1);
  fd = socket(AF_UNIX, SOCK_STREAM, 0);
  if (fd < 0) return -1;
  if (remove_old(path) != 0 || bind(fd, (struct sockaddr *)&address, sizeof address) != 0 || chmod(path, mode) != 0 || listen(fd, BACKLOG) != 0) {
    int kept = errno;

    close(fd);
    errno = kept;
    return -1;
  }
  return fd;
}

int main(int argc, char **argv) {
  char *end;
  unsigned long mode;
  int fd;

  if (argc < 5 || strcmp(argv[3], "--") != 0) {
    fprintf(stderr, "usage: onedoor-listen PATH MODE -- PROGRAM [ARGUMENT...]\n");
    return 2;
  }
  mode = strtoul(argv[2], &end, 8);
  if (*end != '\0' || mode > 0777) {
    fprintf(stderr, "onedoor-listen: MODE is an octal number such as 660\n");
    return 2;
  }
  umask(0177);
  fd = listen_at(argv[1], (mode_t)mode);
  umask(022);
  if (fd < 0) return fail("cannot listen at", argv[1]);
  if (fd != STDIN_FILENO && (dup2(fd, STDIN_FILENO) < 0 || close(fd) != 0)) return fail("cannot pass on", argv[1]);
  execv(argv[4], argv + 4);
  return fail("cannot run", argv[4]);
}
