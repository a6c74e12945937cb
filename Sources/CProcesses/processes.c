// Starting worker processes, ending them, and stopping on Ctrl-C: calls whose C forms (vararg
// functions, macros over wait statuses, signal handlers) Swift cannot express safely.

#define _GNU_SOURCE
#include "CProcesses.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int renvoi_socket_pair(int sockets[2]) {
  return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) == 0 ? 0 : -errno;
}

// Between vfork and exec only the child runs, on the parent's memory: nothing here may change it.
pid_t renvoi_spawn(const char *path, char *const arguments[], int socket) {
  extern char **environ;
  pid_t parent = getpid();
  pid_t child = vfork();
  if (child < 0) return -errno;
  if (child > 0) return child;
  int nothing = open("/dev/null", O_RDWR);
  if (dup2(socket, STDIN_FILENO) < 0 || dup2(nothing, STDOUT_FILENO) < 0 ||
      dup2(nothing, STDERR_FILENO) < 0)
    _exit(127);
  close_range(STDERR_FILENO + 1, ~0U, 0);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  // Ctrl-C reaches the whole group; the parent decides when its workers end.
  signal(SIGINT, SIG_IGN);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(127);
  execve(path, arguments, environ);
  _exit(127);
}

struct renvoi_ending renvoi_reap(pid_t process, int force, int patience) {
  struct renvoi_ending ending = {0, 0, 0};
  struct rusage used;
  int status = 0;
  pid_t found = 0;
  if (force) kill(process, SIGKILL);
  for (int waited = 0; !force && waited < patience; waited++) {
    found = wait4(process, &status, WNOHANG, &used);
    if (found != 0) break;
    nanosleep(&(struct timespec){0, 1000000}, NULL);
  }
  if (found == 0) {
    if (!force) kill(process, SIGKILL);
    do found = wait4(process, &status, 0, &used);
    while (found < 0 && errno == EINTR);
  }
  if (found != process) return ending;
  ending.peak_memory = used.ru_maxrss;
  if (WIFSIGNALED(status)) ending.signal = WTERMSIG(status);
  if (WIFEXITED(status)) ending.status = WEXITSTATUS(status);
  return ending;
}

static void lower(int resource, rlim_t value) {
  struct rlimit limit;
  if (value == 0 || getrlimit(resource, &limit) != 0) return;
  if (limit.rlim_max != RLIM_INFINITY && limit.rlim_max < value) value = limit.rlim_max;
  limit.rlim_cur = limit.rlim_max = value;
  setrlimit(resource, &limit);
}

// Where the system is short of memory for all, it ends a worker, which costs a document one try, and not
// the run. Whoever has chosen more keeps it.
static void offer_to_be_ended(void) {
  const char *const path = "/proc/self/oom_score_adj";
  char chosen[16] = "";
  int file = open(path, O_RDWR | O_CLOEXEC);
  if (file < 0) return;
  ssize_t length = read(file, chosen, sizeof chosen - 1);
  if (length > 0 && strtol(chosen, NULL, 10) < 500 && write(file, "500", 3) < 0) {
    // The system knows no such thing, or does not allow it: all are equal then, as ever.
  }
  close(file);
}

void renvoi_limit(uint64_t address_space, uint64_t open_files) {
  offer_to_be_ended();
  lower(RLIMIT_AS, address_space);
  lower(RLIMIT_NOFILE, open_files);
  // No core files: a hostile document's memory is of no use to anyone, and they fill the disk.
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
}

// What a failed allocation leaves behind: errno, or no room even for a little more.
static void on_trap(int number) {
  int is_memory = errno == ENOMEM;
  if (!is_memory) {
    const size_t little = 32 << 20;
    void *probe = mmap(NULL, little, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    is_memory = probe == MAP_FAILED;
  }
  if (is_memory) _exit(RENVOI_OUT_OF_MEMORY);
  raise(number);
}

void renvoi_tell_memory(void) {
  static const int traps[] = {SIGABRT, SIGILL, SIGTRAP};
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_trap;
  // Whatever else it was ends the process as ever.
  action.sa_flags = SA_RESETHAND;
  for (size_t i = 0; i < sizeof traps / sizeof *traps; i++) sigaction(traps[i], &action, NULL);
}

void renvoi_limit_time(uint64_t seconds) {
  struct rusage used;
  struct rlimit limit;
  if (getrusage(RUSAGE_SELF, &used) != 0 || getrlimit(RLIMIT_CPU, &limit) != 0) return;
  // The limit counts whole seconds since the process began; the second that has begun is given.
  rlim_t spent = (rlim_t)(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1);
  limit.rlim_cur = spent + seconds;
  if (limit.rlim_max != RLIM_INFINITY && limit.rlim_cur > limit.rlim_max)
    limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_CPU, &limit);
}

int renvoi_lock(int descriptor) {
  return flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : -errno;
}

static volatile sig_atomic_t interrupted = 0;
static volatile sig_atomic_t end_at_once = 0;

static void on_interrupt(int signal) {
  (void)signal;
  if (interrupted || end_at_once) _exit(130);
  interrupted = 1;
}

static void handle(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_interrupt;
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGTERM, &action, NULL);
}

void renvoi_note_interrupts(void) {
  end_at_once = 0;
  handle();
}

void renvoi_end_on_interrupts(void) {
  if (interrupted) _exit(130);
  end_at_once = 1;
  handle();
}

int renvoi_was_interrupted(void) { return interrupted; }
