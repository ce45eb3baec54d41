// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/result.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/fs/user.hpp>

#include <utility>

namespace keel {

/// A page of memory that this owns alone, zero at first.
///
///     auto page = TRY(Page::allocate());
///     page.change([](Span<u8> bytes) { bytes[0] = 1; });
///     TRY(page.copy_to_user(0, 16, writer));
///
/// Its bytes have an address only while a callable looks at them: on some processors not all memory is mapped.
///
/// C: include/linux/gfp.h, alloc_page(), __free_page(); include/linux/highmem.h, kmap_local_page()
class Page {
public:
    static constexpr unsafe moves_empty{"the move leaves page_ at null"};
    static constexpr unsafe sends{"a page is freed by any thread"};
    static constexpr unsafe syncs{"through a const Page& its bytes are only read"};

    static constexpr usize size = c::PAGE_SIZE;

    /// May sleep. `error::no_memory`.
    static Result<Page> allocate() {
        unsafe because{"these flags ask for one page with zeroes in it; null is asked for"};
        c::page* page = c::alloc_pages(c::GFP_KERNEL | c::__GFP_ZERO, 0);
        if (!page) return error::no_memory;
        return Page{page};
    }

    Page(Page&& other) : page_{std::exchange(other.page_, nullptr)} {}
    ~Page() {
        if (!page_) return;
        unsafe because{"allocate() got it, nobody else has it, and no mapping of it is left"};
        c::__free_pages(page_, 0);
    }

    /// Calls `visit` with the bytes, and returns what that returns, which does not borrow them. Any context; `visit`
    /// may sleep where the caller may.
    template <class Visit>
    auto read(Visit visit) const {
        const Mapped mapped{page_};
        return visit(mapped.bytes());
    }
    /// The same with bytes that may be written.
    template <class Visit>
    auto change(Visit visit) {
        Mapped mapped{page_};
        return visit(mapped.bytes());
    }

    /// Copies `length` bytes from `offset` on to user space. May sleep. `error::range` where the page has fewer,
    /// `error::bad_address`.
    Result<void> copy_to_user(usize offset, usize length, user::Writer& to) const {
        if (!is_inside(offset, length)) return error::range;
        const Mapped mapped{page_};
        return to.write(mapped.bytes().part(offset, length));
    }
    /// Fills `length` bytes from `offset` on from user space. May sleep. `error::range` where the page has fewer,
    /// `error::bad_address`; how many were copied is then not known.
    Result<void> copy_from_user(usize offset, usize length, user::Reader& from) {
        if (!is_inside(offset, length)) return error::range;
        Mapped mapped{page_};
        return from.read(mapped.bytes().part(offset, length));
    }

    /// For unsafe code.
    c::page* raw() const { return page_; }

private:
    /// The page's address in this thread. Mappings end in the opposite order: so each is a local of a function here.
    class Mapped : Pinned {
    public:
        explicit Mapped(c::page* page) {
            unsafe because{"only a moved-from Page has null, and such a Page is not used"};
            first_ = static_cast<u8*>(c::kmap_page(page));
        }
        ~Mapped() {
            unsafe because{"the constructor mapped it, and later mappings of this thread have ended"};
            c::kunmap_local_address(first_);
        }
        Span<const u8> bytes() const [[clang::lifetimebound]] {
            return Span<const u8>{first_, size, unsafe{"a page is mapped there while *this lives"}};
        }
        Span<u8> bytes() [[clang::lifetimebound]] {
            return Span<u8>{first_, size, unsafe{"the Page is borrowed exclusively while *this lives"}};
        }

    private:
        u8* first_;
    };

    explicit Page(c::page* page) : page_{page} {}

    static bool is_inside(usize offset, usize length) { return offset <= size && length <= size - offset; }

    c::page* page_;
};

}  // namespace keel
