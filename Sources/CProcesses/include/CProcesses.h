#ifndef RENVOI_PROCESSES_H
#define RENVOI_PROCESSES_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// Starts `path` with the arguments, its standard input the given socket, standard output and error
/// thrown away, and every other descriptor closed. The process dies with its parent.
/// Returns its id, or -errno.
pid_t renvoi_spawn(const char *path, char *const arguments[], int socket);

/// Two connected stream sockets, neither inherited by other processes. Returns 0 or -errno.
int renvoi_socket_pair(int sockets[2]);

/// What became of a process that ended.
struct renvoi_ending {
  /// The signal that ended it, or 0.
  int signal;
  /// Its exit status where no signal ended it.
  int status;
  /// Largest resident size in KiB.
  long peak_memory;
};

/// Ends a process that may still run, waits for it and says what became of it. Where `force` is 0 it
/// is given `patience` milliseconds to end by itself first.
struct renvoi_ending renvoi_reap(pid_t process, int force, int patience);

/// Limits for the calling process; 0 leaves one as it is. A system that is short of memory for all ends
/// it before others.
void renvoi_limit(uint64_t address_space, uint64_t open_files);

/// The status with which a process ends that `renvoi_tell_memory` watches.
enum { RENVOI_OUT_OF_MEMORY = 112 };

/// From now on the process ends with that status, and with no signal, where it traps or aborts because
/// it gets no more memory.
void renvoi_tell_memory(void);

/// From now on the process may use so many seconds of processor time until it is ended by SIGXCPU.
void renvoi_limit_time(uint64_t seconds);

/// Protections that can be in force; bits of `renvoi_confine`'s result.
enum {
  RENVOI_NO_NEW_PRIVILEGES = 1,
  RENVOI_SECCOMP = 2,
  RENVOI_LANDLOCK = 4,
};

/// Gives up, for ever and for all threads, what reading a document needs none of: sockets, starting
/// programs, writing or making files, signalling and tracing others, and (Landlock) the sight of any
/// file outside the system's libraries and fonts. Returns the protections that are in force.
unsigned renvoi_confine(void);

/// Gives up only the means to gain rights, for workers that have to start a program. Returns the
/// protections that are in force.
unsigned renvoi_give_up_privileges(void);

/// Keeps what the process has freed from piling up: threads share their heaps instead of having one
/// each, and large pieces go back to the system at once. Call it before there are threads.
void renvoi_keep_heap_small(unsigned processors);

/// Gives memory that is free back to the system.
void renvoi_trim_heap(void);

/// Takes an exclusive lock on the open file. Returns 0, or -errno (-EWOULDBLOCK where it is taken).
int renvoi_lock(int descriptor);

/// From now on SIGINT and SIGTERM are only noted; the second one ends the process with status 130.
void renvoi_note_interrupts(void);

/// From now on SIGINT and SIGTERM end the process with status 130 at once.
void renvoi_end_on_interrupts(void);

/// Whether a signal was noted.
int renvoi_was_interrupted(void);

#endif
