using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Reach;

/// <summary>A lambda, or a method without a call, that a body keeps in a field or property.</summary>
internal sealed record StoredDelegate(ISymbol Member, IMethodSymbol Body);
