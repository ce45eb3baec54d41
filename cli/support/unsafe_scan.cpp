// SPDX-License-Identifier: GPL-2.0-only
#include "support/unsafe_scan.hpp"

#include <algorithm>
#include <cctype>

namespace keel {

namespace {

struct Token {
    enum class Kind { word, string, mark } kind = Kind::mark;
    std::string text;
    unsigned line = 0;
};

/// As much of C++'s lexer as it takes to tell code from comments and strings.
class Lexer {
public:
    explicit Lexer(std::string_view source) : rest_{source} {}

    std::vector<Token> tokens() {
        std::vector<Token> result;
        while (!rest_.empty()) {
            if (rest_.starts_with("//")) {
                skip(std::min(rest_.find('\n'), rest_.size()));
            } else if (rest_.starts_with("/*")) {
                const auto end = rest_.find("*/", 2);
                skip(end == rest_.npos ? rest_.size() : end + 2);
            } else if (rest_.starts_with("R\"")) {
                result.push_back(raw_string());
            } else if (rest_[0] == '"' || rest_[0] == '\'') {
                result.push_back(quoted());
            } else if (std::isalnum(static_cast<unsigned char>(rest_[0])) || rest_[0] == '_') {
                result.push_back(word());
            } else {
                if (!std::isspace(static_cast<unsigned char>(rest_[0]))) {
                    result.push_back({.text = std::string{rest_.substr(0, 1)}, .line = line_});
                }
                skip(1);
            }
        }
        return result;
    }

private:
    void skip(std::size_t count) {
        for (const char letter : rest_.substr(0, count)) line_ += letter == '\n';
        rest_.remove_prefix(count);
    }

    Token word() {
        std::size_t end = 0;
        // A quote between digits belongs to the number: 1'000.
        while (end < rest_.size() && (std::isalnum(static_cast<unsigned char>(rest_[end])) || rest_[end] == '_' ||
                                      (rest_[end] == '\'' && std::isdigit(static_cast<unsigned char>(rest_[0]))))) {
            ++end;
        }
        Token token{.kind = Token::Kind::word, .text = std::string{rest_.substr(0, end)}, .line = line_};
        skip(end);
        return token;
    }

    Token quoted() {
        Token token{.kind = Token::Kind::string, .text = {}, .line = line_};
        const char quote = rest_[0];
        std::size_t end = 1;
        for (; end < rest_.size() && rest_[end] != quote && rest_[end] != '\n'; ++end) {
            if (rest_[end] == '\\' && end + 1 < rest_.size()) ++end;
            token.text += rest_[end];
        }
        skip(std::min(end + 1, rest_.size()));
        return token;
    }

    Token raw_string() {
        Token token{.kind = Token::Kind::string, .text = {}, .line = line_};
        const auto open = rest_.find('(');
        if (open == rest_.npos) {
            skip(rest_.size());
            return token;
        }
        const auto close = ")" + std::string{rest_.substr(2, open - 2)} + "\"";
        const auto end = rest_.find(close, open);
        token.text = rest_.substr(open + 1, end == rest_.npos ? rest_.npos : end - open - 1);
        skip(end == rest_.npos ? rest_.size() : end + close.size());
        return token;
    }

    std::string_view rest_;
    unsigned line_ = 1;
};

}  // namespace

std::vector<UnsafeUse> scan_unsafe(std::string_view source) {
    const auto tokens = Lexer{source}.tokens();
    auto is_mark = [&](std::size_t index, std::string_view text) {
        return index < tokens.size() && tokens[index].kind == Token::Kind::mark && tokens[index].text == text;
    };
    std::vector<UnsafeUse> uses;
    for (std::size_t index = 0; index < tokens.size(); ++index) {
        if (tokens[index].kind != Token::Kind::word || tokens[index].text != "unsafe") continue;
        auto next = index + 1;
        const bool named = next < tokens.size() && tokens[next].kind == Token::Kind::word;
        if (named) ++next;
        if (!is_mark(next, "{") && !is_mark(next, "(")) continue;
        if (next + 1 >= tokens.size() || tokens[next + 1].kind != Token::Kind::string) continue;
        UnsafeUse use{.line = tokens[index].line, .reason = {}};
        if (!named) {
            use.kind = UnsafeUse::Kind::call;
        } else if (index > 0 && (tokens[index - 1].text == "constexpr" || tokens[index - 1].text == "static")) {
            use.kind = UnsafeUse::Kind::promise;
        }
        // Neighbouring literals are one.
        for (++next; next < tokens.size() && tokens[next].kind == Token::Kind::string; ++next) use.reason += tokens[next].text;
        uses.push_back(std::move(use));
    }
    return uses;
}

unsigned count_code_lines(std::string_view source) {
    unsigned count = 0, last = 0;
    for (const auto& token : Lexer{source}.tokens()) {
        // A raw string may cover several.
        count += (token.line != last) + static_cast<unsigned>(std::ranges::count(token.text, '\n'));
        last = token.line + static_cast<unsigned>(std::ranges::count(token.text, '\n'));
    }
    return count;
}

}  // namespace keel
