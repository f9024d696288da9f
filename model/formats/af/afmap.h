#pragma once

#include "model/debate/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// What an argument, or an attack, of a framework stands for in the debate that it was made of.
struct AfMapRow {
    enum class What {
        Claim, ///< the argument is a claim
        Not, ///< the argument is that a claim does not hold
        Inference, ///< the argument is an objection with several premises, or one that is attacked itself
        Attack, ///< the attack is an objection
    };

    What what = What::Claim;
    QByteArray argument; ///< its name, or that of the attacker
    QByteArray other; ///< the name of what is attacked
    qint64 key = 0; ///< of the record; of the claim that does not hold
    QString text; ///< the claim's words
};

/// A line for each row, its cells divided by tabs; backslashes, tabs and line ends in texts have a backslash before
/// them.
QByteArray writeAfMap(const std::vector<AfMapRow>& rows);

/// @error  of kind Input, with the line: it is no such map.
Result<std::vector<AfMapRow>> readAfMap(const QByteArray& bytes);
