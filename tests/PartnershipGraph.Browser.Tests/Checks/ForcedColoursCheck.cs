using Microsoft.Playwright;
using PartnershipGraph.Browser.Tests.Browsing;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>A reader whose system forces its colours on every page loses no text and no mark.</summary>
internal sealed class ForcedColoursCheck()
    : ViewedCheck("forced colours", new PageView { Forced = ForcedColors.Active });
