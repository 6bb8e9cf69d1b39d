using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Reach;

/// <summary>A call that declares an input.</summary>
internal sealed record InputUse(string Name, Location Location);
