// SPDX-License-Identifier: GPL-2.0-only

/// @name@: a file /dev/@name@0 that keeps a text, and counts how often it was written.

#include <keel/memory/vec.hpp>
#include <keel/misc/device.hpp>
#include <keel/module.hpp>
#include <keel/sync/atomic.hpp>
#include <keel/sync/mutex_locked.hpp>

using namespace keel;

// The commands of uapi.h.
struct GetCount : ioctl::Read<'@letter@', 0x80, u32> {};
struct Clear : ioctl::Plain<'@letter@', 0x81> {};

/// What the file is about: all who have it open share it.
class Store : Pinned {
public:
    using Commands = ioctl::Commands<GetCount, Clear>;
    static constexpr usize most_bytes = 4096;

    Result<usize> read(user::Writer& to, u64 position) const {
        const auto bytes = TRY(bytes_.lock_interruptible());
        if (position >= bytes->size()) return usize{0};
        const auto rest = bytes->span().part(static_cast<usize>(position), bytes->size() - static_cast<usize>(position));
        const auto wanted = rest.part(0, to.left() < rest.size() ? to.left() : rest.size());
        TRY(to.write(wanted));
        return wanted.size();
    }
    /// Replaces what was there.
    Result<usize> write(user::Reader& from, u64) const {
        const usize size = from.left();
        if (size > most_bytes) return error::no_space;
        Vec<u8> text;
        TRY(text.reserve(size));
        for (usize at = 0; at < size; ++at) TRY(text.push(0));
        TRY(from.read(text.span()));
        auto bytes = TRY(bytes_.lock_interruptible());
        *bytes = std::move(text);
        count_.fetch_add(1);
        return size;
    }
    Result<u32> on(GetCount) const { return count_.load(); }
    Result<void> on(Clear) const {
        auto bytes = TRY(bytes_.lock_interruptible());
        bytes->clear();
        return {};
    }

private:
    MutexLocked<Vec<u8>> bytes_;
    Atomic<u32> count_;
};

class @Name@ : Pinned {
    using File = misc::Registration<Store>;

public:
    static constexpr ModuleInformation module{
        .name = "@name@",
        .author = "The author",
        .description = "A device file in memory-safe C++",
    };

    static Result<Box<@Name@>> start() {
        auto store = TRY(make_box<Store>());
        auto file = TRY(File::create("@name@", 0, *store));
        return make_box<@Name@>(std::move(store), std::move(file));
    }

    @Name@(lt<'s', Box<Store>> store, lt<'s', File> file) : store_{std::move(store)}, file_{std::move(file)} {}

private:
    // Ends in the opposite order: first nobody calls any more.
    Box<Store> store_;
    lt<&@Name@::store_, File> file_;
};

template struct keel::Module<@Name@>;
