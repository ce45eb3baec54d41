// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/result.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/fs/calls.hpp>
#include <keel/fs/text_output.hpp>
#include <keel/fs/user.hpp>
#include <keel/ioctl/command.hpp>
#include <keel/memory/box.hpp>
#include <keel/memory/shared.hpp>
#include <keel/mm/area.hpp>

#include <concepts>
#include <new>
#include <utility>

/// Device files of a module, under /dev with a major number of "misc", whose every open file has an object of its
/// own. For a device that may be unplugged while its file is open, see keel/misc/device.hpp.
///
/// C: include/linux/miscdevice.h

namespace keel::misc {

/// A class whose objects are open files. It names what all of them share, and makes one from it:
///
///     using Shared = ...;
///     static Result<Box<T>> open(const Arc<Shared>& shared);
///
/// The object is destroyed when the last descriptor of the open file is closed. Any of these may be left out:
///
///     Result<usize> read(fs::ReadCall& call) const;
///     Result<usize> write(user::Reader& from, u64 position) const;  // How many bytes it took.
///     Result<usize> write(fs::WriteCall& call) const;               // The same, with writev(2) in one call.
///     Result<u64> seek(fs::Seek seek) const;                        // The new position. Without it: as a plain file.
///     using Commands = ioctl::Commands<...>; and `on(Command) const` for each
///     lt<'a', Result<mm::Mapped>> map(lt<'a', mm::NewArea> area) const;
///     void describe(fs::TextOutput& to) const;                      // Lines for /proc/PID/fdinfo/N.
///
/// All run in the context of the calling process and may sleep, several at a time. `map` runs with the lock of the
/// process' address space held: no lock that it takes is held while user space's memory is read or written.
template <class T>
concept OpenFile = requires(const Arc<typename T::Shared>& shared) {
    { T::open(shared) } -> std::same_as<Result<Box<T>>>;
};
template <class T>
concept AnswersReads = requires(const T& file, fs::ReadCall& call) { file.read(call); };
template <class T>
concept AnswersWrites = requires(const T& file, user::Reader& from, u64 position) { file.write(from, position); };
template <class T>
concept AnswersWriteCalls = requires(const T& file, fs::WriteCall& call) { file.write(call); };
template <class T>
concept Seekable = requires(const T& file, fs::Seek seek) { file.seek(seek); };
template <class T>
concept HasCommands = requires { typename T::Commands; };
template <class T>
concept Mappable = requires(const T& file, mm::NewArea area) { file.map(std::move(area)); };
template <class T>
concept Describable = requires(const T& file, fs::TextOutput& to) { file.describe(to); };

/// A device file that can be opened while this lives. An open file holds the module, and goes on by itself.
template <OpenFile T>
class OpenFiles : requires_send<T>, requires_sync<T>, requires_static<T> {
    using Shared = typename T::Shared;

    struct Node : Pinned {
        explicit Node(Arc<Shared> shared) : shared{std::move(shared)} {}

        Opaque<c::miscdevice> device;
        Arc<Shared> shared;
    };

public:
    static constexpr unsafe sends{"misc_deregister may be called by any thread that may sleep"};
    static constexpr unsafe moves_empty{"the move leaves node_ at null"};

    OpenFiles(OpenFiles&& other) : node_{std::exchange(other.node_, nullptr)} {}
    ~OpenFiles() {
        if (!node_) return;
        unsafe because{"create() registered the node; misc_deregister waits for an open that is running"};
        c::misc_deregister(node_->device.raw());
        Box<Node> ended{node_, unsafe{"create() released it, and misc has forgotten it"}};
    }

    /// Makes /dev/`name`. May sleep. `error::exists` where there is such a device.
    static Result<OpenFiles> create(Literal name, Arc<Shared> shared) {
        auto node = TRY(make_box<Node>(std::move(shared)));
        unsafe because{"the node is complete before it is registered, and stays where it is"};
        c::miscdevice& device = *node->device.raw();
        device.minor = c::MISC_DYNAMIC_MINOR;
        device.name = name.raw();
        device.fops = &operations_;
        const int failed = c::misc_register(&device);
        if (failed != 0) return Error{-failed};
        return OpenFiles{std::move(node).release()};
    }

private:
    explicit OpenFiles(Node* node) : node_{node} {}

    static lt<'f', const T&> target_of(lt<'f', c::file&> file) {
        unsafe because{"open() stored a T, and release() has not run while another operation does"};
        return *static_cast<const T*>(file.private_data);
    }

    static int open(c::inode*, c::file* file) {
        unsafe because{"misc_open stored the miscdevice, and holds misc_mtx, so that the node is there"};
        auto* device = static_cast<u8*>(file->private_data);
        auto* node = reinterpret_cast<Node*>(device - __builtin_offsetof(Node, device));
        auto made = T::open(node->shared);
        if (!made) return made.error().to_errno();
        file->private_data = std::move(made).value().release();
        return 0;
    }
    static int release(c::inode*, c::file* file) {
        unsafe because{"open() stored it; this is the last operation of the file"};
        Box<T> ended{static_cast<T*>(file->private_data), unsafe{"open() released it"}};
        return 0;
    }
    static long read(c::kiocb* call, c::iov_iter* to) {
        fs::ReadCall running{call, to, unsafe{"the arguments of a read_iter operation"}};
        unsafe because{"the kernel passes a call that is running, on a file that is open"};
        const auto done = target_of(*call->ki_filp).read(running);
        return done ? static_cast<long>(done.value()) : done.error().to_errno();
    }
    static long write_call(c::kiocb* call, c::iov_iter* from)
        requires AnswersWriteCalls<T>
    {
        fs::WriteCall running{call, from, unsafe{"the arguments of a write_iter operation"}};
        unsafe because{"the kernel passes a write that is running, on a file that is open"};
        const auto done = target_of(*call->ki_filp).write(running);
        return done ? static_cast<long>(done.value()) : done.error().to_errno();
    }
    static long write(c::file* file, const char* from, unsigned long size, long long* position) {
        user::Reader reader{from, size, unsafe{"the arguments of write(2)"}};
        unsafe because{"the kernel passes a position of its own, never below zero for these files"};
        const auto done = target_of(*file).write(reader, static_cast<u64>(*position));
        if (!done) return done.error().to_errno();
        *position += static_cast<long long>(done.value());
        return static_cast<long>(done.value());
    }
    static long long seek(c::file* file, long long offset, int whence) {
        unsafe because{"the file is open"};
        const auto place = target_of(*file).seek(fs::Seek{offset, whence, file->f_pos});
        if (!place) return place.error().to_errno();
        file->f_pos = static_cast<long long>(place.value());
        return file->f_pos;
    }
    static long control(c::file* file, unsigned int number, unsigned long argument) {
        unsafe because{"the file is open"};
        const auto outcome =
            T::Commands::dispatch(target_of(*file), number, argument, unsafe{"the arguments of ioctl(2)"});
        return outcome ? outcome.value() : outcome.error().to_errno();
    }
    static long control_compat(c::file* file, unsigned int number, unsigned long argument) {
        const auto known = T::Commands::number_of_compat(number);
        if (!known) return error::no_such_command.to_errno();
        return control(file, *known, static_cast<u32>(argument));  // An address of 32 bits.
    }
    static int map(c::file* file, c::vm_area_struct* area) {
        const mm::MapCall call{area, unsafe{"the argument of an mmap operation"}};
        unsafe because{"the file is open, and the area is new"};
        const Result<mm::Mapped> outcome = target_of(*file).map(mm::NewArea{call});
        return outcome ? 0 : outcome.error().to_errno();
    }
    static void describe(c::seq_file* to, c::file* file) {
        fs::TextOutput output{to, unsafe{"the argument of a show operation"}};
        unsafe because{"the kernel holds the file open meanwhile"};
        target_of(*file).describe(output);
    }

    static consteval c::file_operations operations() {
        c::file_operations table{};
        table.owner = &c::__this_module;
        table.open = &open;
        table.release = &release;
        if constexpr (AnswersReads<T>) table.read_iter = &read;
        static_assert(!AnswersWrites<T> || !AnswersWriteCalls<T>, "the class has one `write`, not two");
        if constexpr (AnswersWrites<T>) table.write = &write;
        if constexpr (AnswersWriteCalls<T>) table.write_iter = &write_call;
        if constexpr (HasCommands<T>) {
            table.unlocked_ioctl = &control;
            if constexpr (T::Commands::has_compat_numbers) {
                table.compat_ioctl = &control_compat;
            } else {
                unsafe because{"the kernel calls its own functions in this table as they are to be called"};
                table.compat_ioctl = &c::compat_ptr_ioctl;
            }
        }
        if constexpr (Mappable<T>) table.mmap = &map;
        if constexpr (Describable<T>) table.show_fdinfo = &describe;
        if constexpr (Seekable<T>) {
            table.llseek = &seek;
        } else {
            unsafe because{"the kernel calls its own functions in this table as they are to be called"};
            table.llseek = &c::default_llseek;
        }
        return table;
    }
    static constexpr c::file_operations operations_ = operations();

    Node* node_;
};

}  // namespace keel::misc
