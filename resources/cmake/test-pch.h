#pragma once

#include "core-pch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
