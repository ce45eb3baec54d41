// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "settings.hpp"
#include "unpinned_ranges.hpp"

/// An open file of /dev/ashmem.
///
/// Its lock is taken before that of Reclaim. Neither is held while user space's memory is copied: a fault there
/// takes the lock of the address space, under which mmap takes ours.
class Area : Pinned {
public:
    using Shared = Settings;
    using Commands = ioctl::Commands<SetName, GetName, SetSize, GetSize, SetProtectionMask, GetProtectionMask, Pin, Unpin,
                                     GetPinStatus, PurgeAllCaches, GetFileId>;

    static Result<Box<Area>> open(const Arc<Settings>& settings) { return make_box<Area>(settings); }
    explicit Area(const Arc<Settings>& settings) : settings_{settings} {}
    ~Area() { state_.lock()->unpinned.clear(settings_->reclaim); }

    Result<void> on(SetName, user::Reader& from) const;
    Result<void> on(GetName, user::Writer& to) const;
    Result<void> on(SetSize command) const;
    Result<u64> on(GetSize) const;
    Result<void> on(SetProtectionMask command) const;
    Result<u32> on(GetProtectionMask) const;
    Result<bool> on(Pin command) const;
    Result<void> on(Unpin command) const;
    Result<bool> on(GetPinStatus command) const;
    Result<u64> on(PurgeAllCaches) const;
    Result<u64> on(GetFileId) const;

    Result<usize> read(fs::ReadCall& call) const;
    Result<u64> seek(fs::Seek seek) const;
    lt<'a', Result<mm::Mapped>> map(lt<'a', mm::NewArea> area) const;
    void describe(fs::TextOutput& to) const;

private:
    using Name = Text<longest_name>;

    struct State {
        Name name;
        u64 size = 0;
        mm::Rights allowed{mm::Rights::every_protection};
        Option<ARef<shmem::File>> memory;  // From the first mmap on; name and size stay as they are then.
        UnpinnedRanges unpinned;
    };

    /// The memory, where reads and seeks go. `error::bad_file` where there is none yet.
    static Result<ARef<shmem::File>> memory_of(const State& state);

    Arc<Settings> settings_;
    MutexLocked<State> state_;
};
