using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Reach;

/// <summary>Hash codes that are seeded anew in each process, or that stand for an object's identity.</summary>
internal static class HashCodes
{
    public static Use? Classify(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method.Name is not ("GetHashCode" or "Combine" or "ToHashCode") || Name(call, method) is not { } name || IsForHashTables(call))
        {
            return null;
        }

        SyntaxNode called = call.Syntax is InvocationExpressionSyntax { Expression: var expression } ? expression : call.Syntax;
        SyntaxNode place = called switch
        {
            MemberAccessExpressionSyntax access when !method.IsStatic => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => called,
        };
        return new Use(UseKind.HashCode, name, place.GetLocation(), call);
    }

    private static string? Name(IInvocationOperation call, IMethodSymbol method)
    {
        INamedTypeSymbol type = method.ContainingType;
        if (type.SpecialType == SpecialType.System_String)
        {
            return "string.GetHashCode";
        }

        // The call on an interface or a type parameter may go anywhere, on an enum it goes to its number.
        if (type.SpecialType == SpecialType.System_Object)
        {
            return call.Instance?.Type is { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } ? "object.GetHashCode" : null;
        }

        return type.ContainingNamespace.IsGlobalNamespace ? null : (type.Name, method.Name) switch
        {
            ("HashCode", "Combine" or "ToHashCode") when IsInSystem(type) => "HashCode." + method.Name,
            ("ValueTuple", "GetHashCode") when IsInSystem(type) => "ValueTuple.GetHashCode",
            ("StringComparer", "GetHashCode") when IsInSystem(type) => "StringComparer.GetHashCode",
            ("EqualityComparer", "GetHashCode") when type.TypeArguments is [{ SpecialType: SpecialType.System_String }] => "EqualityComparer<string>.GetHashCode",
            _ => null,
        };
    }

    private static bool IsInSystem(INamedTypeSymbol type) => type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>A hash code that is made of others goes where they may go: into a hash table.</summary>
    private static bool IsForHashTables(IOperation call) =>
        call.Syntax.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { Identifier.ValueText: "GetHashCode" };
}
