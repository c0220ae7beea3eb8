namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>Every text has a contrast of 4.5 against what is painted below it, in pictures too, which axe does not judge.</summary>
internal sealed class TextContrastCheck() : ScriptedCheck("text contrast", "text-contrast");
