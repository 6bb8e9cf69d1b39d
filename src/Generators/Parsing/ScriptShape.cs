using Barline.Generators.Infrastructure;
using Barline.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Generators.Parsing;

/// <summary>Whether a class can get a generated part, and where that part stands.</summary>
internal static class ScriptShape
{
    /// <summary>Whether each declaration of the class and of the types around it is partial, and none is local to a file.</summary>
    /// <remarks>
    /// A part beside a declaration that is not partial would save the errors on <c>Ta</c>, <c>Close</c> and the like. But it is an error of a
    /// declaration, with which a build ends before any analyzer is heard: none of the program's other findings would be shown.
    /// </remarks>
    public static bool CanExtend(INamedTypeSymbol type, CancellationToken token)
    {
        if (type is not { TypeKind: TypeKind.Class })
        {
            return false;
        }

        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.IsFileLocal || !IsPartial(current, token))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The nearest class that <paramref name="type"/> derives from and that is a script with generated members.</summary>
    public static INamedTypeSymbol? FindBaseScript(INamedTypeSymbol type, CancellationToken token)
    {
        foreach (INamedTypeSymbol candidate in type.SelfAndBases().Skip(1))
        {
            if (candidate.IsScript() && (candidate.IsForeignTo(type) ? IsExtended(candidate) : CanExtend(candidate.OriginalDefinition, token)))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Whether the compiler will know <paramref name="imported"/> as an indicator once all generated parts are there.</summary>
    public static bool IsIndicator(INamedTypeSymbol imported, INamedTypeSymbol script, CancellationToken token) =>
        imported.IsForeignTo(script)
            ? imported.AllInterfaces.Any(static contract => contract.IsSdkType(KnownNames.Indicator))
            : imported.SelfAndBases().Any(type => type.AllInterfaces.Any(static contract => contract.IsSdkType(KnownNames.Indicator))
                || (type.FindAttribute(KnownNames.IndicatorAttribute) is not null
                    && type.FindAttribute(KnownNames.StrategyAttribute) is null
                    && !type.IsStatic
                    && CanExtend(type.OriginalDefinition, token)));

    public static HierarchyModel Hierarchy(INamedTypeSymbol type)
    {
        List<TypeLevel> levels = [];
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            string name = current.Name.Escaped();
            if (current.TypeParameters.Length > 0)
            {
                name += $"<{string.Join(", ", current.TypeParameters.Select(static parameter => parameter.Name.Escaped()))}>";
            }

            levels.Add(new TypeLevel(Keyword(current), name));
        }

        levels.Reverse();
        string space = type.ContainingNamespace.IsGlobalNamespace
            ? ""
            : type.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));
        return new HierarchyModel(space, levels.ToEquatableArray());
    }

    /// <summary>Whether code anywhere in the assembly can name the type without type arguments.</summary>
    public static bool IsReachableInAssembly(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.IsGenericType
                || current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsExtended(INamedTypeSymbol type) => type.AllInterfaces.Any(static contract => contract.IsSdkType(KnownNames.Script));

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
        { TypeKind: TypeKind.Struct } => "struct",
        { IsRecord: true } => "record",
        _ => "class",
    };

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken token)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(token) is not TypeDeclarationSyntax declaration || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return false;
            }
        }

        return type.DeclaringSyntaxReferences.Length > 0;
    }
}
