#pragma once

class QCoreApplication;

/// Lets the program speak English with its plurals, as the command line always does. To be called once.
void installEnglish(QCoreApplication& application);

/// Lets the program speak the person's language as far as it can: Counterpoint's own sentences, then Qt's.
/// Without a translation it stays English. To be called once, before the first window.
void installTranslations(QCoreApplication& application);
