#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

/// Why something was not done, in sentences for a person. Always true: `what` is a whole sentence.
struct Error {
    /// What the caller can tell apart; the command line answers each with its own exit status.
    enum class Kind {
        Refused, ///< the debate's rules, or the person's earlier choices, do not allow it
        Input, ///< something to be read is missing, foreign, damaged or malformed
        Output, ///< something could not be written
        Cancelled, ///< stopped by a person or by its time limit
        Defect, ///< Counterpoint itself is wrong
    };

    QString what; ///< what happened
    QString advice = {}; ///< what was kept and what to do next; may be empty
    Kind kind = Kind::Refused;

    QString text() const { return advice.isEmpty() ? what : what + u' ' + advice; }
    bool operator==(const Error&) const = default;
};

/// A value, or the reason why there is none.
template<class Value>
class [[nodiscard]] Result {
public:
    Result(Value value)
        : m_outcome(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_outcome(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_outcome.index() == 0; }
    Value& operator*() & { return std::get<0>(m_outcome); }
    const Value& operator*() const& { return std::get<0>(m_outcome); }
    Value&& operator*() && { return std::get<0>(std::move(m_outcome)); }
    Value* operator->() { return &std::get<0>(m_outcome); }
    const Value* operator->() const { return &std::get<0>(m_outcome); }
    const Error& error() const { return std::get<1>(m_outcome); }

private:
    std::variant<Value, Error> m_outcome;
};

/// Done, or the reason why not.
template<>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    explicit operator bool() const { return !m_error; }
    const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

using Done = Result<void>;
