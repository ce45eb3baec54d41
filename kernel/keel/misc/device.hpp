// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/result.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/fs/user.hpp>
#include <keel/ioctl/command.hpp>
#include <keel/sync/gate.hpp>

#include <new>
#include <utility>

/// Character devices under /dev with a major number of "misc".
///
/// C: include/linux/miscdevice.h

namespace keel::misc {

/// A class whose objects answer the system calls on a device file. Any of these may be left out:
///
///     Result<usize> read(user::Writer& to, u64 position) const;    // How many bytes were written to `to`.
///     Result<usize> write(user::Reader& from, u64 position) const;
///     using Commands = ioctl::Commands<...>; and `on(Command) const` for each
///     void on_unplug() const;  // Wakes those who wait in one of the above: they return at once.
///
/// All run in the context of the calling process and may sleep, several at a time.
template <class T>
concept Readable = requires(const T& target, user::Writer& to, u64 position) { target.read(to, position); };
template <class T>
concept Writable = requires(const T& target, user::Reader& from, u64 position) { target.write(from, position); };
template <class T>
concept Controllable = requires { typename T::Commands; };
template <class T>
concept Unpluggable = requires(const T& target) { target.on_unplug(); };

/// A device file that exists while this lives and passes system calls on to a `T`.
///
/// Files that user space still holds open afterwards answer every call with `error::no_device`; the end
/// of a Registration calls `on_unplug` and waits for the calls that are running.
template <class T>
class Registration : requires_send<T>, requires_sync<T> {
    /// What an open file holds on to: it outlives the Registration if a file is still open.
    struct Node : Pinned {
        explicit Node(const T* target) : target{target} {}

        Opaque<c::refcount_t> count;  // The Registration and each open file.
        Opaque<c::miscdevice> device;
        Gate gate;
        const T* target;  // Valid while the gate is open.
        char name[32]{};
    };

public:
    static constexpr unsafe sends{"misc_deregister may be called by any thread that may sleep"};
    static constexpr unsafe moves_empty{"the move leaves node_ at null"};

    Registration(Registration&& other) : target_{std::move(other.target_)}, node_{std::exchange(other.node_, nullptr)} {}
    ~Registration() {
        if (!node_) return;
        unsafe because{"create() registered the node; its target is borrowed until here, and the gate is closed below"};
        c::misc_deregister(node_->device.raw());
        if constexpr (Unpluggable<T>) node_->target->on_unplug();
        node_->gate.close();
        put(node_);
    }

    /// Makes /dev/`prefix``number`. May sleep. `error::exists` where there is such a device.
    static lt<'t', Result<Registration>> create(const char* prefix, u32 number, lt<'t', const T&> target) {
        unsafe because{"the node is complete before it is registered, and freed where that fails"};
        void* room = c::kmalloc(sizeof(Node), c::GFP_KERNEL);
        if (!room) return error::no_memory;
        Node* node = ::new (room) Node{&target};
        c::refcount_set(node->count.raw(), 1);
        c::scnprintf(node->name, sizeof(node->name), "%s%u", prefix, number);
        c::miscdevice& device = *node->device.raw();
        device.minor = c::MISC_DYNAMIC_MINOR;
        device.name = node->name;
        device.fops = &operations_;
        const int failed = c::misc_register(&device);
        if (failed != 0) {
            put(node);
            return Error::from_errno(failed);
        }
        return Registration{target, node};
    }

private:
    Registration(lt<'t', const T&> target, Node* node) : target_{target}, node_{node} {}

    /// Gives one count of `node` back.
    static void put(Node* node) {
        unsafe because{"each caller gives back the count that it holds; the last one frees what create() allocated"};
        if (!c::refcount_dec_and_test(node->count.raw())) return;
        node->~Node();
        c::kfree(node);
    }

    static Node* node_of(c::file* file) {
        unsafe because{"open() stored the Node, and release() has not run"};
        return static_cast<Node*>(file->private_data);
    }

    /// Runs `call` on the target, or answers that the device is gone.
    template <class Call>
    static long enter(c::file* file, const Call& call) {
        unsafe because{"the open file holds a count of the node, and the target is there while the gate is open"};
        const Node& node = *node_of(file);
        const auto pass = node.gate.enter();
        if (!pass) return error::no_device.to_errno();
        const auto outcome = call(*node.target);
        return outcome ? static_cast<long>(outcome.value()) : outcome.error().to_errno();
    }

    static int open(c::inode*, c::file* file) {
        unsafe because{"misc_open stored the miscdevice, holds misc_mtx, and so keeps misc_deregister waiting"};
        auto* device = static_cast<u8*>(file->private_data);
        auto* node = reinterpret_cast<Node*>(device - __builtin_offsetof(Node, device));
        c::refcount_inc(node->count.raw());
        file->private_data = node;
        return 0;
    }
    static int release(c::inode*, c::file* file) {
        put(node_of(file));
        return 0;
    }
    static long read(c::file* file, char* to, unsigned long size, long long* position) {
        return enter(file, [&](const T& target) -> Result<long> {
            user::Writer writer{to, size, unsafe{"the arguments of read(2)"}};
            unsafe because{"the kernel passes a position of its own, never below zero for these files"};
            const auto done = TRY(target.read(writer, static_cast<u64>(*position)));
            *position += static_cast<long long>(done);
            return static_cast<long>(done);
        });
    }
    static long write(c::file* file, const char* from, unsigned long size, long long* position) {
        return enter(file, [&](const T& target) -> Result<long> {
            user::Reader reader{from, size, unsafe{"the arguments of write(2)"}};
            unsafe because{"the kernel passes a position of its own, never below zero for these files"};
            const auto done = TRY(target.write(reader, static_cast<u64>(*position)));
            *position += static_cast<long long>(done);
            return static_cast<long>(done);
        });
    }
    static long control(c::file* file, unsigned int number, unsigned long argument) {
        return enter(file, [&](const T& target) {
            return T::Commands::dispatch(target, number, argument, unsafe{"the arguments of ioctl(2)"});
        });
    }

    static consteval c::file_operations operations() {
        c::file_operations table{};
        table.owner = &c::__this_module;
        table.open = &open;
        table.release = &release;
        if constexpr (Readable<T>) table.read = &read;
        if constexpr (Writable<T>) table.write = &write;
        if constexpr (Controllable<T>) table.unlocked_ioctl = &control;
        unsafe because{"the kernel calls its own functions in this table as they are to be called"};
        table.llseek = &c::default_llseek;
        if constexpr (Controllable<T>) table.compat_ioctl = &c::compat_ptr_ioctl;
        return table;
    }
    static constexpr c::file_operations operations_ = operations();

    lt<'t', Claim<const T>> target_;
    Node* node_;
};

}  // namespace keel::misc
