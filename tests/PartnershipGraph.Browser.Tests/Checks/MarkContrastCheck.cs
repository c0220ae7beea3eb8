namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>Every mark of data, or its outline, has a contrast of 3 against the ground of its picture.</summary>
internal sealed class MarkContrastCheck() : ScriptedCheck("mark contrast", "mark-contrast");
