// SPDX-License-Identifier: GPL-2.0-only
#include "internal.hpp"

#include <cstdarg>
#include <cstdio>

namespace fake {
namespace {

keel::c::miscdevice* registered = nullptr;

}  // namespace

struct File::Opened {
    keel::c::file file{};
    const keel::c::file_operations* operations = nullptr;
};

File::File() {
    if (!registered) {
        error_ = -2;  // ENOENT
        return;
    }
    opened_ = new Opened;
    opened_->file.private_data = registered;
    opened_->operations = registered->fops;
    error_ = opened_->operations->open(nullptr, &opened_->file);
}
File::~File() {
    if (!opened_) return;
    if (error_ == 0) opened_->operations->release(nullptr, &opened_->file);
    delete opened_;
}
long File::read(void* to, std::size_t size, long long position) {
    return opened_->operations->read(&opened_->file, static_cast<char*>(to), size, &position);
}
long File::write(const void* from, std::size_t size, long long position) {
    return opened_->operations->write(&opened_->file, static_cast<const char*>(from), size, &position);
}
long File::control(unsigned int number, void* argument) {
    return opened_->operations->unlocked_ioctl(&opened_->file, number, reinterpret_cast<unsigned long>(argument));
}

}  // namespace fake

namespace keel::c {

int misc_register(struct miscdevice* device) {
    if (fake::must_fail()) return -EBUSY;
    fake::registered = device;
    fake::hold("misc_register", 1);
    return 0;
}
void misc_deregister(struct miscdevice*) {
    fake::registered = nullptr;
    fake::hold("misc_register", -1);
}
loff_t default_llseek(struct file*, loff_t, int) { return 0; }
long compat_ptr_ioctl(struct file*, unsigned int, unsigned long) { return 0; }
int scnprintf(char* text, unsigned long size, const char* format, ...) {
    std::va_list values;
    va_start(values, format);
    const int length = std::vsnprintf(text, size, format, values);
    va_end(values);
    return length < static_cast<int>(size) ? length : static_cast<int>(size) - 1;
}

}  // namespace keel::c
