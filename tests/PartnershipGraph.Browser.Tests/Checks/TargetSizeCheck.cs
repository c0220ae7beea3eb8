namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>What can be clicked is 24 pixels wide and high, or stands apart; axe leaves pictures out.</summary>
internal sealed class TargetSizeCheck() : ScriptedCheck("target size", "target-size");
