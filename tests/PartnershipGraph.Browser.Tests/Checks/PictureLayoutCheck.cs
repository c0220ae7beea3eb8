namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>Pictures fill their figures; no label leaves its picture or lies on another.</summary>
internal sealed class PictureLayoutCheck() : ScriptedCheck("picture layout", "picture-layout");
