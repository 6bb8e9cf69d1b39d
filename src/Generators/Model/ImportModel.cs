namespace Barline.Generators.Model;

/// <summary>A script that is imported.</summary>
/// <param name="Type">The type as <c>typeof</c> takes it.</param>
/// <param name="FullName">The name of its node in the import graph.</param>
internal sealed record ImportModel(string Type, string FullName);
