// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <type_traits>

namespace keel {

/// What may cross a border byte by byte, to a device or to user space and back: every bit pattern is a
/// value, and no byte is padding that would carry kernel memory out.
template <class T>
concept PlainBytes = std::is_trivially_copyable_v<T> && std::has_unique_object_representations_v<T> &&
                     !std::is_pointer_v<T> && !std::is_enum_v<T> && !std::is_same_v<T, bool>;

}  // namespace keel
