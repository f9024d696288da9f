#include "app/commands/filestates.h"

using namespace Qt::StringLiterals;

QString wordFor(FileState state)
{
    switch (state) {
    case FileState::Sound:
        return u"sound"_s;
    case FileState::Altered:
        return u"altered"_s;
    case FileState::Newer:
        return u"newer"_s;
    case FileState::Missing:
        return u"missing"_s;
    case FileState::Folder:
        return u"folder"_s;
    case FileState::Special:
        return u"special"_s;
    case FileState::Unreadable:
        return u"unreadable"_s;
    case FileState::Empty:
        return u"empty"_s;
    case FileState::OtherFormat:
        return u"other-format"_s;
    case FileState::OtherProgram:
        return u"other-program"_s;
    case FileState::ForeignSchema:
        return u"foreign-schema"_s;
    case FileState::Incomplete:
        return u"incomplete"_s;
    case FileState::Damaged:
        return u"damaged"_s;
    case FileState::TooLarge:
        return u"too-large"_s;
    }
    return {};
}
