#pragma once

#include <QtGlobal>

#include <algorithm>

/// The key that two others tell, in this order: the same everywhere, for some nanoseconds where keyOfName() takes a
/// digest. Whoever chooses the two can choose what comes out. Each is mixed in as by SplitMix64 (Steele, Lea, Flood:
/// Fast splittable pseudorandom number generators, 2014).
constexpr qint64 keyOfPair(qint64 first, qint64 second)
{
    quint64 key = 0;
    for (const qint64 one : {first, second}) {
        key = (key ^ static_cast<quint64>(one)) + 0x9e3779b97f4a7c15;
        key = (key ^ (key >> 30)) * 0xbf58476d1ce4e5b9;
        key = (key ^ (key >> 27)) * 0x94d049bb133111eb;
        key ^= key >> 31;
    }
    return static_cast<qint64>(std::max<quint64>(1, key >> 1));
}
