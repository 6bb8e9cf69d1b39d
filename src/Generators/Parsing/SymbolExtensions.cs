using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Barline.Generators.Parsing;

/// <summary>Questions to symbols, by name: comparing names is cheaper than looking the SDK's types up for each script.</summary>
internal static class SymbolExtensions
{
    private static readonly SymbolDisplayFormat fullName = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters);

    private static readonly SymbolDisplayFormat nestedName = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes);

    /// <summary>Whether <paramref name="type"/> is the SDK's type of that name, of any arity.</summary>
    public static bool IsSdkType(this ITypeSymbol? type, string name) =>
        type is not null
        && type.Name == name
        && type.ContainingType is null
        && type.ContainingNamespace is { Name: KnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>The attribute of the SDK with that name, or null.</summary>
    public static AttributeData? FindAttribute(this ISymbol symbol, string name)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.IsSdkType(name))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Whether the symbol is of another assembly than <paramref name="script"/>.</summary>
    /// <remarks>It may have source all the same: an editor refers to other projects' compilations. But that source is none of this compilation's.</remarks>
    public static bool IsForeignTo(this ISymbol symbol, INamedTypeSymbol script) =>
        !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, script.ContainingAssembly);

    public static bool IsScript(this INamedTypeSymbol type) =>
        type.FindAttribute(KnownNames.StrategyAttribute) is not null || type.FindAttribute(KnownNames.IndicatorAttribute) is not null;

    /// <summary>The type and those that it derives from, <see cref="object"/> left out.</summary>
    public static IEnumerable<INamedTypeSymbol> SelfAndBases(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>Whether code in <paramref name="derived"/>, a type derived from the member's own or that type itself, can name the member.</summary>
    public static bool IsVisibleIn(this ISymbol member, INamedTypeSymbol derived) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingType, derived)
        || member.DeclaredAccessibility switch
        {
            Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal => true,
            Accessibility.Internal or Accessibility.ProtectedAndInternal =>
                member.ContainingAssembly.GivesAccessTo(derived.ContainingAssembly)
                || SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, derived.ContainingAssembly),
            _ => false,
        };

    /// <summary>The fully qualified name as an expression or a type is written with it.</summary>
    public static string Qualified(this ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The name that people read: namespace, types around it, name and type parameters.</summary>
    public static string FullName(this INamedTypeSymbol type) => type.ToDisplayString(fullName);

    /// <summary>The name with the names of the types around it.</summary>
    public static string NestedName(this INamedTypeSymbol type) => type.ToDisplayString(nestedName);

    /// <summary>Namespace, types around it and metadata name, with dots between: unique in an assembly.</summary>
    public static string DottedMetadataName(this INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
        {
            return $"{outer.DottedMetadataName()}.{type.MetadataName}";
        }

        return type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName : $"{type.ContainingNamespace.ToDisplayString(fullName)}.{type.MetadataName}";
    }

    /// <summary>The name as source writes it, with <c>@</c> before a keyword.</summary>
    public static string Escaped(this string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>The text with what a file name of the compiler may not hold spelt out.</summary>
    public static string ToHintName(this string name)
    {
        StringBuilder hint = new(name.Length);
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c) || c is '.' or '_' or '`')
            {
                hint.Append(c);
            }
            else
            {
                hint.Append('(').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)).Append(')');
            }
        }

        return hint.ToString();
    }
}
