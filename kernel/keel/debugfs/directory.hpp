// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/result.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/core/value_text.hpp>
#include <keel/fs/text_output.hpp>
#include <keel/fs/user.hpp>
#include <keel/sync/atomic.hpp>

#include <concepts>
#include <type_traits>
#include <utility>

/// Files below /sys/kernel/debug that show what a driver is doing. They are for who looks for a fault: their names and
/// texts may change, and nothing may depend on them.
///
///     debugfs::Directory files{"keel-example"};
///     files.read_only("interrupts", engine->interrupts());      // const Atomic<u32>&
///     files.read_write("verbose", engine->verbose());           // const Atomic<bool>&
///     files.text("state", *engine);                             // void describe(fs::TextOutput& to) const;
///     debugfs::Subdirectory queues{files, "queues"};
///     queues.text("first", *engine, [](const Engine& engine, fs::TextOutput& to) { to.line("{}", engine.first()); });
///
/// Files borrow what they show, so the Directory ends first: it is declared below it, as
/// `lt<&Driver::engine_, debugfs::Directory> files_;`.
///
/// Nothing here fails. Where the kernel has no debugfs, forbids it, has a file of that name or no memory, the files are
/// not there, and a driver goes on without them. All may sleep.
///
/// C: include/linux/debugfs.h, debugfs_create_dir(), debugfs_create_file(), debugfs_remove()

namespace keel::debugfs {

namespace detail {

/// A number, as the files of debugfs_create_u32() and debugfs_create_bool() show it: decimal, or Y and N. It is written
/// as in value_text.hpp.
template <class T>
struct NumberFile {
    using Target = Atomic<T>;

    static int show(c::seq_file* file, void*) {
        fs::TextOutput output{file, unsafe{"the kernel shows this file, and the output ends with this call"}};
        unsafe because{"open() stored the address of an Atomic that is borrowed until the file is gone"};
        const T value = static_cast<const Target*>(file->private_)->load();
        if constexpr (std::same_as<T, bool>)
            output.line("{}", value ? Literal{"Y"} : Literal{"N"});
        else
            output.line("{}", value);
        return 0;
    }
    static isize write(c::file* file, const char* from, usize size, long long* position) {
        const Result<T> value = parse(from, size);
        if (!value) return value.error().to_errno();
        unsafe because{"the directory stored the address of an Atomic, and waits for this call before the Atomic ends"};
        static_cast<const Target*>(file->f_inode->i_private)->store(value.value());
        *position += static_cast<long long>(size);
        return static_cast<isize>(size);
    }

private:
    static Result<T> parse(const char* from, usize size) {
        Array<char, 24> text{};
        if (size >= text.size()) return error::invalid;
        user::Reader reader{from, size, unsafe{"what write(2) was given, while it runs"}};
        TRY(reader.read_text(Span<char>{text}.part(0, size)));
        return keel::detail::parse_value<T>(text.elements,
                                            unsafe{"the room was zero, and has one letter more than was read"});
    }
};

/// Text that `Describe`, which has no state, makes of a `T`.
template <class T, class Describe>
struct TextFile {
    using Target = T;

    static int show(c::seq_file* file, void*) {
        fs::TextOutput output{file, unsafe{"a show operation that is running: the output is a local of it"}};
        unsafe because{"open() stored the address of a T that is borrowed until the file is gone"};
        Describe{}(*static_cast<const T*>(file->private_), output);
        return 0;
    }
};

/// What the kernel calls. debugfs counts the calls that run, and waits for them when the file is removed; only release
/// may come later, and touches nothing but the kernel's own. An open file keeps the module.
template <class File, bool writable>
struct Operations {
    static int open(c::inode* inode, c::file* file) {
        unsafe because{"the file is being opened, so it is there, with what it shows"};
        return c::single_open(file, &File::show, inode->i_private);
    }
    static consteval c::file_operations make() {
        c::file_operations table{};
        table.owner = &c::__this_module;
        table.open = &open;
        if constexpr (writable) table.write = &File::write;
        unsafe because{"single_open() made the file, for which these functions of the kernel are"};
        table.read = &c::seq_read;
        table.llseek = &c::seq_lseek;
        table.release = &c::single_release;
        return table;
    }
    static constexpr c::file_operations table = make();
};

struct CallDescribe {
    template <class T>
    void operator()(const T& object, fs::TextOutput& to) const {
        object.describe(to);
    }
};

/// Contract: `target` outlives the file, and `parent` is what debugfs_create_dir() returned.
template <class File, bool writable>
void add_file(c::dentry* parent, Literal name, const typename File::Target& target, unsafe) {
    unsafe because{"the table is static; the file ends before what it shows by the contract; no file is no error"};
    static_cast<void>(c::debugfs_create_file(name.raw(), writable ? 0600 : 0400, parent,
                                             const_cast<void*>(static_cast<const void*>(&target)),
                                             &Operations<File, writable>::table));
}

}  // namespace detail

/// An object that has a text of its own.
template <class T>
concept Describable = requires(const T& object, fs::TextOutput& to) { object.describe(to); };

/// What makes a text of a `T`: a lambda without captures.
template <class D, class T>
concept Description = std::is_empty_v<D> && requires(const T& object, fs::TextOutput& to) { D{}(object, to); };

class Subdirectory;

/// A directory while this lives, with all that is in it. Its end waits until nobody reads or writes its files: none of
/// them may end it.
class [[gsl::Pointer(const c::dentry)]] Directory {
public:
    static constexpr unsafe moves_empty{"the move leaves entry_ at null"};
    static constexpr unsafe sends{"any thread that may sleep may take the directory away, and what it shows is Sync"};
    static constexpr unsafe syncs{"through a const Directory& nothing can be done"};

    /// `name` below /sys/kernel/debug.
    explicit Directory(Literal name) {
        unsafe because{"a null parent is the root of debugfs"};
        entry_ = c::debugfs_create_dir(name.raw(), nullptr);
    }
    Directory(Directory&& other) : entry_{std::exchange(other.entry_, nullptr)} {}
    ~Directory() {
        if (!entry_) return;
        unsafe because{"the constructor made it, or got an error, which debugfs_remove() takes too"};
        c::debugfs_remove(entry_);
    }

    /// A number for root to read.
    template <class T>
    void read_only(Literal name, lt<'d', const Atomic<T>&> value) {
        detail::add_file<detail::NumberFile<T>, false>(entry_, name, value, unsafe{"the Directory borrows the value"});
    }
    /// A number for root to read and write.
    template <class T>
    void read_write(Literal name, lt<'d', const Atomic<T>&> value) {
        detail::add_file<detail::NumberFile<T>, true>(entry_, name, value, unsafe{"*this ends before the value does"});
    }
    /// What `object.describe()` says, for root to read. Several threads may ask at once.
    template <Describable T, class = requires_sync<T>>
    void text(Literal name, lt<'d', const T&> object) {
        detail::add_file<detail::TextFile<T, detail::CallDescribe>, false>(entry_, name, object,
                                                                           unsafe{"the Directory borrows the object"});
    }
    /// What `describe(object, to)` says, for objects with several texts.
    template <class T, Description<T> D, class = requires_sync<T>>
    void text(Literal name, lt<'d', const T&> object, D) {
        detail::add_file<detail::TextFile<T, D>, false>(entry_, name, object,
                                                        unsafe{"*this ends before the object does"});
    }

private:
    friend Subdirectory;

    lt<'d', c::dentry*> entry_;
};

/// A directory in another one, to put files into. They stay until the outer one ends, and not only until this does.
class Subdirectory {
public:
    Subdirectory(lt<'p', lt<'d', Directory>&> outer, Literal name)
        : outer_{outer}, entry_{made_in(outer_.entry_, name)} {}
    /// Deeper inside.
    Subdirectory(lt<'p', lts<Subdirectory, 'q', 'd'>&> outer, Literal name)
        : outer_{outer.outer_}, entry_{made_in(outer.entry_, name)} {}

    /// A number for root to read.
    template <class T>
    void read_only(Literal name, lt<'d', const Atomic<T>&> value) {
        detail::add_file<detail::NumberFile<T>, false>(entry_, name, value,
                                                       unsafe{"the outer Directory borrows the value"});
    }
    /// A number for root to read and write.
    template <class T>
    void read_write(Literal name, lt<'d', const Atomic<T>&> value) {
        detail::add_file<detail::NumberFile<T>, true>(entry_, name, value,
                                                      unsafe{"the outer one ends before the value"});
    }
    /// What `object.describe()` says, for root to read.
    template <Describable T, class = requires_sync<T>>
    void text(Literal name, lt<'d', const T&> object) {
        detail::add_file<detail::TextFile<T, detail::CallDescribe>, false>(
            entry_, name, object, unsafe{"the outer Directory borrows the object"});
    }
    /// What `describe(object, to)` says.
    template <class T, Description<T> D, class = requires_sync<T>>
    void text(Literal name, lt<'d', const T&> object, D) {
        detail::add_file<detail::TextFile<T, D>, false>(entry_, name, object,
                                                        unsafe{"the outer one ends before the object"});
    }

private:
    static c::dentry* made_in(c::dentry* parent, Literal name) {
        unsafe because{"the parent is there, or an error, which comes back"};
        return c::debugfs_create_dir(name.raw(), parent);
    }

    lt<'p', lt<'d', Directory>&> outer_;  // Which has the files' borrows.
    c::dentry* entry_;
};

}  // namespace keel::debugfs
