#pragma once

#include <QString>

class QCoreApplication;
class QLocale;

/// Lets the program speak English with its plurals, as the command line always does. To be called once.
void installEnglish(QCoreApplication& application);

/// Lets the program speak the person's language as far as it can: Counterpoint's own sentences, then Qt's.
/// Without a translation it stays English. To be called once, before the first window.
void installTranslations(QCoreApplication& application);

/// The language that installTranslations() makes the program speak to this person, BCP 47: "en" where there is no
/// translation.
QString spokenLanguage();

/// Lets the program speak a language, for what it writes. To be called once. Returns whether there is a translation.
bool installLanguage(QCoreApplication& application, const QLocale& locale);
