#pragma once

#include <QString>

#include <vector>

/// Why an address can lead nowhere, as a sentence; empty when it looks sound. Nothing is looked up.
QString faultOfAddress(const QString& address);

/// An address in a text that somebody's program cut off with dots.
struct CutAddress {
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
};

/// Cost: linear in the text.
std::vector<CutAddress> cutAddressesIn(const QString& text);
