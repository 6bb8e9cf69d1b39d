using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Rules;

/// <summary>A call that declares an input.</summary>
internal sealed record InputUse(string Name, Location Location);
