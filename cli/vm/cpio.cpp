// SPDX-License-Identifier: GPL-2.0-only
#include "vm/cpio.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

namespace keel::vm {

namespace {

/// Names and contents end at a multiple of four bytes from the start of the archive.
void pad(std::string& archive) { archive.resize((archive.size() + 3) / 4 * 4, '\0'); }

}  // namespace

void CpioArchive::append(std::string& archive, std::uint32_t number, std::string_view path, const Entry& entry,
                         std::string_view contents) {
    // Magic, then thirteen numbers of eight hexadecimal digits: inode, mode, uid, gid, links, mtime, size,
    // device major and minor, special-file major and minor, length of the name with its zero, checksum.
    archive += fmt::format("070701{:08X}{:08X}{:08X}{:08X}{:08X}{:08X}{:08X}{:08X}{:08X}{:08X}{:08X}{:08X}{:08X}", number,
                           entry.mode, 0, 0, 1, 0, contents.size(), 0, 0, entry.device_major, entry.device_minor,
                           path.size() + 1, 0);
    archive += path;
    archive += '\0';
    pad(archive);
    archive += contents;
    pad(archive);
}

void CpioArchive::append(std::string_view path, const Entry& entry, std::string_view contents) {
    append(archive_, next_number_++, path, entry, contents);
}

void CpioArchive::add_folder(std::string_view path, unsigned mode) { append(path, {.mode = S_IFDIR | mode}, {}); }

void CpioArchive::add_file(std::string_view path, std::string_view contents, unsigned mode) {
    append(path, {.mode = S_IFREG | mode}, contents);
}

void CpioArchive::add_link(std::string_view path, std::string_view target) {
    append(path, {.mode = S_IFLNK | 0777}, target);
}

void CpioArchive::add_character_device(std::string_view path, unsigned major, unsigned minor, unsigned mode) {
    append(path, {.mode = S_IFCHR | mode, .device_major = major, .device_minor = minor}, {});
}

std::string CpioArchive::bytes() const {
    auto whole = archive_;
    append(whole, 0, "TRAILER!!!", {}, {});
    return whole;
}

}  // namespace keel::vm
