#pragma once

#include "app/commands/solvewishes.h"
#include "model/formats/af/framework.h"

/// Answers as ICCMA wants them printed, or as JSON; names are those of the framework's file.
class SolveOutput {
public:
    SolveOutput(const NamedFramework& framework, const SolveWishes& wishes)
        : m_framework(framework)
        , m_wishes(wishes)
    {
    }

    /// "YES" or "NO", and the extension that proves it as "w 1 2".
    QByteArray verdict(bool isAccepted, const std::optional<Extension>& proof) const;
    QByteArray extension(const std::optional<Extension>& extension) const; ///< "w 1 2", or "NO"
    QByteArray accepted(
        const std::vector<bool>& isAccepted) const; ///< "w 1 2": no extension, but all that are accepted
    QByteArray count(const std::string& digits) const;

    /// A list of extensions is written piece by piece: it may be long.
    QByteArray listStart() const;
    QByteArray listed(const Extension& extension, bool isFirst) const;
    QByteArray listEnd(bool isEmpty) const;

private:
    QByteArray witness(const Extension& extension) const;
    QByteArray jsonList(const Extension& extension) const;
    QByteArray jsonWith(const QByteArray& members) const;

    const NamedFramework& m_framework;
    const SolveWishes& m_wishes;
};
