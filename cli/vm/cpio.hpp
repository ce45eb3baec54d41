// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace keel::vm {

/// A cpio archive in the "newc" form, which the kernel unpacks as its first file system.
/// C: Documentation/driver-api/early-userspace/buffer-format.rst
class CpioArchive {
public:
    void add_folder(std::string_view path, unsigned mode = 0755);
    void add_file(std::string_view path, std::string_view contents, unsigned mode = 0644);
    void add_link(std::string_view path, std::string_view target);
    void add_character_device(std::string_view path, unsigned major, unsigned minor, unsigned mode = 0600);

    /// The archive, with its trailer. Adds nothing to the archive itself.
    std::string bytes() const;

private:
    struct Entry {
        unsigned mode = 0;
        unsigned device_major = 0;
        unsigned device_minor = 0;
    };
    static void append(std::string& archive, std::uint32_t number, std::string_view path, const Entry& entry,
                       std::string_view contents);
    void append(std::string_view path, const Entry& entry, std::string_view contents);

    std::string archive_;
    std::uint32_t next_number_ = 1;
};

}  // namespace keel::vm
