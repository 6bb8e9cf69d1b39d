using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Generators.Parsing;

/// <summary>A call such as <c>Input.Int("Length", 20)</c>.</summary>
/// <param name="Function">The name of the function with its type arguments.</param>
/// <param name="Site">The call.</param>
internal sealed record InputCall(SimpleNameSyntax Function, InvocationExpressionSyntax Site);
