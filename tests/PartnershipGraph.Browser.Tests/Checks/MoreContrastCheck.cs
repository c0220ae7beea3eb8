using Microsoft.Playwright;
using PartnershipGraph.Browser.Tests.Browsing;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>A reader who asks for more contrast does not get less.</summary>
internal sealed class MoreContrastCheck()
    : ViewedCheck("more contrast", new PageView { Contrast = Contrast.More });
