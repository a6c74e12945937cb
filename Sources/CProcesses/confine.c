// What a worker may still do once it reads documents that nobody has looked at.
//
// seccomp refuses, with EPERM, every system call that is not on the list below; on the list is what
// memory, threads, the clock and reading files need. Refusing instead of killing lets a library that
// probes for a feature go on without it. Landlock hides the file system but for the system's own
// libraries, fonts and character maps, so that not even reading gives away a user's files.

#define _GNU_SOURCE
#include "CProcesses.h"
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__linux__)
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>

#if defined(__x86_64__)
#define MACHINE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define MACHINE AUDIT_ARCH_AARCH64
#endif

#ifdef MACHINE
#define ALLOW BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
#define REFUSE(error) BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (error))
#define PERMIT(call) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_##call, 0, 1), ALLOW
// Of an argument this is the low half; both machines are little-endian.
#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))

static int filter_calls(void) {
  static struct sock_filter rules[] = {
      LOAD(arch),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, MACHINE, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      LOAD(nr),
      // The socket to the parent, and files that are open already.
      PERMIT(read),
      PERMIT(write),
      PERMIT(readv),
      PERMIT(writev),
      PERMIT(pread64),
      PERMIT(lseek),
      PERMIT(close),
      PERMIT(fstat),
      PERMIT(newfstatat),
      PERMIT(statx),
      PERMIT(fcntl),
      PERMIT(getdents64),
      PERMIT(faccessat),
      PERMIT(readlinkat),
      PERMIT(getcwd),
      PERMIT(statfs),
      PERMIT(fstatfs),
      PERMIT(ppoll),
      // The Swift runtime's dispatch thread waits in it, and would spin where it is refused.
      PERMIT(epoll_pwait),
      PERMIT(epoll_ctl),
      PERMIT(timerfd_create),
      PERMIT(timerfd_settime),
      PERMIT(eventfd2),
      // Memory.
      PERMIT(brk),
      PERMIT(mmap),
      PERMIT(munmap),
      PERMIT(mprotect),
      PERMIT(mremap),
      PERMIT(madvise),
      // Threads, clocks, own state.
      PERMIT(futex),
      PERMIT(set_robust_list),
      PERMIT(rseq),
      PERMIT(sched_yield),
      PERMIT(sched_getaffinity),
      PERMIT(clock_gettime),
      PERMIT(clock_nanosleep),
      PERMIT(nanosleep),
      PERMIT(gettimeofday),
      PERMIT(getrandom),
      PERMIT(getpid),
      PERMIT(gettid),
      PERMIT(getuid),
      PERMIT(geteuid),
      PERMIT(getgid),
      PERMIT(getegid),
      PERMIT(sysinfo),
      PERMIT(uname),
      PERMIT(getrusage),
      PERMIT(prlimit64),
#ifdef __NR_setrlimit
      PERMIT(setrlimit),
#endif
#ifdef __NR_getrlimit
      PERMIT(getrlimit),
#endif
      PERMIT(rt_sigaction),
      PERMIT(rt_sigprocmask),
      PERMIT(rt_sigreturn),
      PERMIT(sigaltstack),
      PERMIT(restart_syscall),
      PERMIT(exit),
      PERMIT(exit_group),
#ifdef __NR_open
      PERMIT(stat),
      PERMIT(lstat),
      PERMIT(access),
      PERMIT(readlink),
      PERMIT(poll),
      PERMIT(epoll_wait),
      PERMIT(time),
      PERMIT(getdents),
      PERMIT(arch_prctl),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_open, 0, 4),
      LOAD(args[1]),
      BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND, 0, 1),
      REFUSE(EACCES),
      ALLOW,
#endif
      // Opening for reading only.
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_openat, 0, 4),
      LOAD(args[2]),
      BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND, 0, 1),
      REFUSE(EACCES),
      ALLOW,
      // A thread is no process. clone3 hides its flags behind a pointer: libc falls back to clone.
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_clone, 0, 4),
      LOAD(args[0]),
      BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0),
      REFUSE(EPERM),
      ALLOW,
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_clone3, 0, 1),
      REFUSE(ENOSYS),
      // abort() signals its own thread: that, and no other process.
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_tgkill, 0, 3),
      LOAD(args[0]),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 1),
      ALLOW,
      REFUSE(EPERM),
  };
  const size_t count = sizeof rules / sizeof rules[0];
  // Its number is known only now: the comparison above the last two rules.
  rules[count - 3].k = (unsigned)getpid();
  struct sock_fprog program = {(unsigned short)count, rules};
  return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) == 0;
}
#endif

#if __has_include(<linux/landlock.h>)
#include <linux/landlock.h>

static void show(int rules, const char *path, uint64_t rights) {
  struct landlock_path_beneath_attr beneath = {
      .allowed_access = rights, .parent_fd = open(path, O_PATH | O_CLOEXEC)};
  if (beneath.parent_fd < 0) return;
  syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
  close(beneath.parent_fd);
}

static int hide_files(void) {
  int version = (int)syscall(SYS_landlock_create_ruleset, NULL, 0,
                             LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) return 0;
  uint64_t seeing = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
  // The first version's rights; seccomp refuses what later versions added.
  struct landlock_ruleset_attr handled = {.handled_access_fs =
                                              LANDLOCK_ACCESS_FS_MAKE_SYM * 2 - 1};
  int rules = (int)syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0);
  if (rules < 0) return 0;
  static const char *const visible[] = {"/usr", "/lib", "/lib64", "/etc/fonts", "/etc/ld.so.cache",
                                        "/var/cache/fontconfig", "/proc/self", "/dev/urandom"};
  for (size_t i = 0; i < sizeof visible / sizeof visible[0]; i++) {
    // A file takes no right on directories.
    uint64_t rights = i == 4 || i == 7 ? LANDLOCK_ACCESS_FS_READ_FILE : seeing;
    show(rules, visible[i], rights);
  }
  int done = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
  close(rules);
  return done;
}
#else
static int hide_files(void) { return 0; }
#endif

unsigned renvoi_give_up_privileges(void) {
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? RENVOI_NO_NEW_PRIVILEGES : 0;
}

unsigned renvoi_confine(void) {
  unsigned in_force = renvoi_give_up_privileges();
  if (in_force == 0) return 0;
  if (hide_files()) in_force |= RENVOI_LANDLOCK;
#ifdef MACHINE
  if (filter_calls()) in_force |= RENVOI_SECCOMP;
#endif
  return in_force;
}

#else
unsigned renvoi_give_up_privileges(void) { return 0; }
unsigned renvoi_confine(void) { return 0; }
#endif
