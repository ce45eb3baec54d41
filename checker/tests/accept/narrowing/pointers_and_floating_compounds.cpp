// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -Werror %s
// rule: 8.1
// construct: conversions
bool start(const char* text, const int* number) {
    if (!text || (number && text)) return false;
    while (number) number = nullptr;
    return text != nullptr && static_cast<bool>(text);
}
void add(float& sum, double& wide, float value) {
    sum += value;
    wide += value;
}
