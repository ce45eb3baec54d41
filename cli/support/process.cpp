// SPDX-License-Identifier: GPL-2.0-only
#include "support/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <sstream>

#include "support/user_error.hpp"

namespace keel {

namespace {

constexpr int cannot_start = 127;

/// The child's side: never returns.
[[noreturn]] void become(const Command& command) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (!command.folder.empty() && chdir(command.folder.c_str()) != 0) {
        dprintf(STDERR_FILENO, "cannot enter %s: %s\n", command.folder.c_str(), strerror(errno));
        _exit(cannot_start);
    }
    for (const auto& [name, value] : command.environment) setenv(name.c_str(), value.c_str(), 1);
    std::vector<char*> words;
    for (const auto& word : command.words) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    execvp(words[0], words.data());
    dprintf(STDERR_FILENO, "cannot run %s: %s\n", words[0], strerror(errno));
    _exit(cannot_start);
}

int status_of(int wait_status) {
    return WIFEXITED(wait_status) ? WEXITSTATUS(wait_status) : 128 + WTERMSIG(wait_status);
}

}  // namespace

Outcome run(const Command& command) {
    using clock = std::chrono::steady_clock;
    const auto start = clock::now();
    int pipe_ends[2];
    if (pipe2(pipe_ends, O_CLOEXEC) != 0) throw UserError{"cannot make a pipe"};
    const pid_t child = fork();
    if (child < 0) throw UserError{"cannot start " + command.words[0]};
    if (child == 0) {
        setpgid(0, 0);
        dup2(open("/dev/null", O_RDONLY), STDIN_FILENO);
        dup2(pipe_ends[1], STDOUT_FILENO);
        dup2(pipe_ends[1], STDERR_FILENO);
        become(command);
    }
    setpgid(child, child);
    close(pipe_ends[1]);

    Outcome outcome;
    pollfd waiting{.fd = pipe_ends[0], .events = POLLIN, .revents = 0};
    bool killed = false;
    auto end_it = [&] {
        kill(-child, SIGKILL);
        killed = true;
    };
    while (true) {
        if (poll(&waiting, 1, 50) > 0) {
            char buffer[65536];
            const auto count = read(pipe_ends[0], buffer, sizeof buffer);
            if (count > 0) {
                outcome.output.append(buffer, static_cast<std::size_t>(count));
            } else if (count == 0 || errno != EINTR) {
                break;
            }
        }
        if (killed) continue;
        if (clock::now() - start > command.deadline) {
            outcome.timed_out = true;
            end_it();
        } else if (command.watch && command.watch()) {
            outcome.ended_by_watch = true;
            end_it();
        }
    }
    close(pipe_ends[0]);
    int wait_status = 0;
    while (waitpid(child, &wait_status, 0) < 0 && errno == EINTR) {
    }
    outcome.status = status_of(wait_status);
    outcome.time = clock::now() - start;
    return outcome;
}

int run_in_foreground(const Command& command) {
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child < 0) throw UserError{"cannot start " + command.words[0]};
    if (child == 0) become(command);
    int wait_status = 0;
    while (waitpid(child, &wait_status, 0) < 0 && errno == EINTR) {
    }
    return status_of(wait_status);
}

std::filesystem::path find_program(const std::string& name) {
    const char* variable = std::getenv("PATH");
    std::istringstream folders{variable ? variable : "/usr/bin:/bin"};
    for (std::string folder; std::getline(folders, folder, ':');) {
        const auto candidate = std::filesystem::path{folder} / name;
        if (access(candidate.c_str(), X_OK) == 0) return candidate;
    }
    return {};
}

std::string shell_line(const std::vector<std::string>& words) {
    std::string line;
    for (const auto& word : words) {
        if (!line.empty()) line += ' ';
        const bool plain = !word.empty() && word.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                                                   "0123456789_-+=./:,@%") == word.npos;
        line += plain ? word : "'" + word + "'";
    }
    return line;
}

}  // namespace keel
