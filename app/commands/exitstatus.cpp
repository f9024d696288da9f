#include "app/commands/exitstatus.h"

ExitStatus statusOf(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Refused:
        return ExitStatus::WrongCommandLine;
    case Error::Kind::Input:
        return ExitStatus::UnreadableInput;
    case Error::Kind::Output:
        return ExitStatus::UnwritableOutput;
    case Error::Kind::Cancelled:
        return ExitStatus::Cancelled;
    case Error::Kind::Defect:
        break;
    }
    return ExitStatus::Defect;
}

Error misuse(const QString& what, const QString& advice)
{
    return Error{what, advice, Error::Kind::Refused};
}

static Error as(Error::Kind kind, Error error)
{
    if (error.kind == Error::Kind::Refused)
        error.kind = kind;
    return error;
}

Error asInput(Error error)
{
    return as(Error::Kind::Input, std::move(error));
}

Error asOutput(Error error)
{
    return as(Error::Kind::Output, std::move(error));
}
