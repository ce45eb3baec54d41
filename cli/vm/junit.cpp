// SPDX-License-Identifier: GPL-2.0-only
#include "vm/junit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace keel::vm {

namespace {

std::string escaped(std::string_view text) {
    std::string result;
    for (const char letter : text) {
        switch (letter) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        default:
            // XML has no way to write the other control characters.
            result += static_cast<unsigned char>(letter) < 0x20 && letter != '\n' && letter != '\t' ? '?' : letter;
        }
    }
    return result;
}

std::string unescaped(std::string_view text) {
    static constexpr std::pair<std::string_view, char> names[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&#10;", '\n'}};
    std::string result;
    while (!text.empty()) {
        const auto name = std::ranges::find_if(names, [&](const auto& pair) { return text.starts_with(pair.first); });
        if (name != std::end(names)) {
            result += name->second;
            text.remove_prefix(name->first.size());
        } else {
            result += text.front();
            text.remove_prefix(1);
        }
    }
    return result;
}

unsigned count(const Suite& suite, Verdict verdict) {
    return static_cast<unsigned>(std::ranges::count(suite.cases, verdict, &TestCase::verdict));
}

/// The value of `name="..."` in a start tag.
std::string attribute(std::string_view tag, std::string_view name) {
    const auto key = fmt::format(" {}=\"", name);
    const auto begin = tag.find(key);
    if (begin == tag.npos) return {};
    const auto value = tag.substr(begin + key.size());
    return unescaped(value.substr(0, value.find('"')));
}

}  // namespace

unsigned Suite::passed() const { return count(*this, Verdict::passed) + count(*this, Verdict::expected_failure); }
unsigned Suite::failed() const { return count(*this, Verdict::failed); }
unsigned Suite::skipped() const { return count(*this, Verdict::skipped); }

std::string junit(const std::vector<Suite>& suites) {
    std::string document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
    for (const auto& suite : suites) {
        document += fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" skipped=\"{}\" time=\"{:.3f}\">\n",
                                escaped(suite.name), suite.cases.size(), suite.failed(), suite.skipped(), suite.seconds);
        for (const auto& test : suite.cases) {
            document += fmt::format("    <testcase classname=\"{}\" name=\"{}\" time=\"{:.3f}\"", escaped(suite.name),
                                    escaped(test.name), test.seconds);
            if (test.verdict == Verdict::passed) {
                document += "/>\n";
                continue;
            }
            document += ">\n";
            if (test.verdict == Verdict::failed) {
                document += fmt::format("      <failure>{}</failure>\n", escaped(test.details));
            } else {
                const auto* why = test.verdict == Verdict::expected_failure ? "expected failure" : "skipped";
                document += fmt::format("      <skipped message=\"{}\"/>\n", why);
            }
            document += "    </testcase>\n";
        }
        document += "  </testsuite>\n";
    }
    return document + "</testsuites>\n";
}

std::vector<TestCase> read_junit(const std::string& document) {
    std::vector<TestCase> cases;
    const std::string_view text{document};
    for (auto begin = text.find("<testcase"); begin != text.npos; begin = text.find("<testcase", begin + 1)) {
        const auto tag_end = text.find('>', begin);
        if (tag_end == text.npos) break;
        const auto tag = text.substr(begin, tag_end - begin);
        const auto group = attribute(tag, "classname");
        TestCase test{.name = (group.empty() ? "" : group + ".") + attribute(tag, "name"), .verdict = Verdict::passed};
        test.seconds = std::strtod(attribute(tag, "time").c_str(), nullptr);
        if (!tag.ends_with('/')) {
            const auto body = text.substr(tag_end + 1, text.find("</testcase>", tag_end) - tag_end - 1);
            const auto failure = std::min(body.find("<failure"), body.find("<error"));
            if (failure != body.npos) {
                test.verdict = Verdict::failed;
                auto details = body.substr(std::min(body.find('>', failure) + 1, body.size()));
                const auto plain = details.find("<![CDATA[");
                if (plain != details.npos) {
                    details.remove_prefix(plain + 9);
                    test.details = details.substr(0, details.find("]]>"));
                } else {
                    test.details = unescaped(details.substr(0, details.find("</")));
                }
            } else if (body.contains("<skipped")) {
                test.verdict = Verdict::skipped;
            }
        }
        cases.push_back(std::move(test));
    }
    return cases;
}

}  // namespace keel::vm
