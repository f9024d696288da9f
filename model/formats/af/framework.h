#pragma once

#include "model/debate/result.h"

#include <QByteArray>
#include <QHash>

#include <utility>
#include <vector>

/// How an abstract argumentation framework is written down.
enum class AfSyntax {
    Numbered, ///< .af of ICCMA since 2023: "p af 3", then "1 2" for an attack
    Facts, ///< .apx of Aspartix: "arg(a)." and "att(a,b)."
    TrivialGraph, ///< .tgf: "a" for each argument, "#", then "a b" for an attack
};

/// Arguments, by their names, and who attacks whom. Always true: names differ, and attacks are among what has a name.
class NamedFramework {
public:
    /// Arguments that are called 1, 2, 3 and so on.
    explicit NamedFramework(int size = 0)
        : m_size(size)
    {
    }

    int size() const { return m_size; }
    QByteArray nameOf(int argument) const;
    int find(const QByteArray& name) const; ///< -1: nothing is called so

    /// @return whether the name was not there yet.
    bool add(const QByteArray& name);

    std::vector<std::pair<int, int>> attacks; ///< from, to; as they were written, repetitions too

private:
    int m_size;
    std::vector<QByteArray> m_names; ///< none: they are numbered
    QHash<QByteArray, int> m_places;
};

/**
 * Reads a framework; which of the three ways it is written in is told by content.
 *
 * @error  of kind Input, naming the line: malformed, an argument that was not declared or is declared twice, or more
 * than 10 million arguments. Linear.
 *
 * Sources: the rules of the International Competition on Computational Models of Argumentation (ICCMA) of 2015 to 2025.
 */
Result<NamedFramework> readFramework(const QByteArray& bytes);

/// Numbers stand for names in .af. @error  a name cannot be written in that way: .apx has letters, digits and "_" only.
Result<QByteArray> writeFramework(const NamedFramework& framework, AfSyntax syntax);
