// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "reclaim.hpp"

#include <keel/memory/shared.hpp>
#include <keel/misc/open_files.hpp>

/// What all open files share.
class Settings : Pinned {
public:
    explicit Settings(shmem::Hardening hardening) : hardening{hardening} {}

    const shmem::Hardening hardening;
    Reclaim reclaim;
    Atomic<bool> keep_read;     // SET_PROT_MASK does not take PROT_READ away.
    Atomic<bool> keep_execute;  // Nor PROT_EXEC.
};

struct KeepRead {
    static constexpr Literal device{"ashmem_ignore_unset_prot_read"};
    static bool get(const Settings& settings) { return settings.keep_read.load(); }
    static void set(const Settings& settings, bool on) { settings.keep_read.store(on); }
};
struct KeepExecute {
    static constexpr Literal device{"ashmem_ignore_unset_prot_exec"};
    static bool get(const Settings& settings) { return settings.keep_execute.load(); }
    static void set(const Settings& settings, bool on) { settings.keep_execute.store(on); }
};
struct UnpinningEnabled {
    static constexpr Literal device{"ashmem_unpinning_enable"};
    static bool get(const Settings& settings) { return settings.reclaim.enabled(); }
    static void set(const Settings& settings, bool on) { settings.reclaim.enable(on); }
};

/// An open device file that is one setting: the text 0 or 1.
template <class Setting>
class Switch : Pinned {
public:
    using Shared = Settings;

    static Result<Box<Switch>> open(const Arc<Settings>& settings) { return make_box<Switch>(settings); }
    explicit Switch(const Arc<Settings>& settings) : settings_{settings} {}

    Result<usize> read(fs::ReadCall& call) const {
        const Array<u8, 2> text{{static_cast<u8>(Setting::get(*settings_) ? '1' : '0'), '\n'}};
        const u64 position = call.position();
        if (position >= text.size()) return usize{0};
        const auto start = static_cast<usize>(position);
        return call.put(Span<const u8>{text}.part(start, text.size() - start));
    }
    /// Takes `0` or `1`, and a line's end behind it. `error::invalid` for anything else.
    Result<usize> write(user::Reader& from, u64) const {
        const usize size = from.left();
        if (size != 1 && size != 2) return error::invalid;
        Array<u8, 2> text{{'\0', '\n'}};
        TRY(from.read(Span<u8>{text}.part(0, size)));
        if ((text[0] != '0' && text[0] != '1') || text[1] != '\n') return error::invalid;
        Setting::set(*settings_, text[0] == '1');
        return size;
    }

private:
    Arc<Settings> settings_;
};
