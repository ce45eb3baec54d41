// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/result.hpp>
#include <keel/memory/box.hpp>

#include <concepts>
#include <utility>

/// The entry of a kernel module, without macros: one line at the end of the driver's source.
///
///     class EduDriver : Pinned {
///     public:
///         static constexpr ModuleInformation module{.name = "edu", .author = "...", .description = "..."};
///         static constexpr pci::IdTable ids{pci::Id{.vendor = 0x1234, .device = 0x11e8}};
///         static Result<Box<EduDriver>> probe(pci::CoreDevice& device);
///     };
///     template struct keel::Module<EduDriver>;
///
/// A module that is on no bus has `static Result<Box<T>> start();` in place of `ids` and `probe`: what that
/// makes lives until the module is unloaded. `using Parameters = ...;` is in keel/module/parameter.hpp.
///
/// C: include/linux/module.h

namespace keel {

/// What modinfo shows of a module.
struct ModuleInformation {
    Literal name;  // The driver's name on its bus.
    Literal author;
    Literal description;
    Literal license = "GPL";
};

/// The text of a module's .modinfo section: `key=value` strings, each with a zero at its end.
///
/// It is one array because a module has one such section; templates would put several into it.
template <usize capacity>
class ModuleText {
public:
    constexpr void add(Literal key, Span<const char> value) {
        put(key.letters());
        text_[size_++] = '=';
        put(value);
        text_[size_++] = '\0';
    }
    /// `key=name:value`
    constexpr void add_pair(Literal key, Literal name, Literal value) {
        put(key.letters());
        text_[size_++] = '=';
        put(name.letters());
        text_[size_++] = ':';
        put(value.letters());
        text_[size_++] = '\0';
    }
    constexpr usize size() const { return size_; }
    constexpr char operator[](usize index) const { return text_[index]; }

private:
    constexpr void put(Span<const char> text) {
        for (const char letter : text) text_[size_++] = letter;
    }

    Array<char, capacity> text_{};
    usize size_ = 0;
};

/// A class whose one object is the module.
template <class T>
concept Standalone = requires {
    { T::start() } -> std::same_as<Result<Box<T>>>;
};

/// Starts and ends the object of a module that is on no bus.
template <Standalone T>
struct StandaloneAdapter {
    static Result<void> add_driver() {
        auto made = TRY(T::start());
        unsafe because{"the loader runs init and exit once, one after the other"};
        *running_.object.raw() = std::move(made).release();
        return {};
    }
    static void remove_driver() {
        unsafe because{"the loader runs exit only after init has succeeded"};
        Box<T> ended{*running_.object.raw(), unsafe{"add_driver released it"}};
    }
    template <class Text>
    static constexpr void add_aliases(Text&) {}

private:
    struct Running {
        static constexpr unsafe syncs{"init and exit alone use it"};
        Opaque<T*> object;
    };
    static constinit inline Running running_{};
};

template <class Driver>
struct AdapterOf {
    using Type = typename decltype(Driver::ids)::template Adapter<Driver>;
};
template <Standalone Driver>
struct AdapterOf<Driver> {
    using Type = StandaloneAdapter<Driver>;
};

/// The module whose driver is `Driver`. The type of `Driver::ids` says which bus it registers with.
template <class Driver>
struct Module {
    using Adapter = typename AdapterOf<Driver>::Type;

    static int init() asm("keel_module_init");
    static void exit() asm("keel_module_exit");

private:
    // The names that the loader looks for are aliases, as module_init() makes them, and each stands in a
    // table, so that the functions count as called from outside (IBT). C: module_init(), ___ADDRESSABLE()
    [[gnu::alias("keel_module_init")]] static int loader_init() asm("init_module");
    [[gnu::alias("keel_module_exit")]] static void loader_exit() asm("cleanup_module");
    [[gnu::section(".init.data"), gnu::used]] static inline int (*entry_)() = &loader_init;
    [[gnu::section(".exit.data"), gnu::used]] static inline void (*end_)() = &loader_exit;

    /// Names of such a class stay in the unit, init_module among them: the loader would find nothing to start.
    static consteval bool is_in_an_anonymous_namespace() {
        const Span<const char> name{__PRETTY_FUNCTION__};
        for (usize at = 0; at + 1 < name.size(); ++at)
            if ((name[at] == '(' || name[at] == '{') && name[at + 1] == 'a') return true;
        return false;
    }

    static consteval ModuleText<4096> whole_text() {
        static_assert(!is_in_an_anonymous_namespace(), "the class of a module stands outside of anonymous namespaces");
        ModuleText<4096> text;
        text.add("license", Driver::module.license.letters());
        text.add("author", Driver::module.author.letters());
        text.add("description", Driver::module.description.letters());
        Adapter::add_aliases(text);
        if constexpr (requires { typename Driver::Parameters; }) Driver::Parameters::add_to(text);
        return text;
    }
    static consteval usize text_size() { return whole_text().size(); }
    using Text = Array<char, text_size()>;
    static consteval Text exact_text() {
        const auto whole = whole_text();
        Text text{};
        for (usize at = 0; at < text.size(); ++at) text[at] = whole[at];
        return text;
    }

    [[gnu::section(".modinfo"), gnu::used]] static constexpr Text text_ = exact_text();
};

template <class Driver>
int Module<Driver>::init() {
    if constexpr (requires { typename Driver::Parameters; }) Driver::Parameters::require_table();
    return Adapter::add_driver().to_errno();
}

template <class Driver>
void Module<Driver>::exit() {
    Adapter::remove_driver();
}

}  // namespace keel
