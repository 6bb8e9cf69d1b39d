using System.Collections.Concurrent;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Reach;

/// <summary>Static fields and properties of the user's own that change, and what their initialisers depend on.</summary>
internal sealed class StaticState(Func<IOperation, Use?> classify)
{
    private readonly ConcurrentDictionary<ISymbol, Initial> initials = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> constant = new(SymbolEqualityComparer.Default);

    public Use? Classify(IFieldReferenceOperation reference) =>
        reference.Field is { IsStatic: true, IsConst: false } field && IsOfUser(field) && !IsOfRun(field.Type)
            ? Classify(reference, field.OriginalDefinition, isReadOnly: field.IsReadOnly)
            : null;

    /// <summary>Of properties those without code: what the others do is in their accessors.</summary>
    public Use? Classify(IPropertyReferenceOperation reference) =>
        reference.Property is { IsStatic: true } property && IsOfUser(property) && IsAutomatic(property.OriginalDefinition) && !IsOfRun(property.Type)
            ? Classify(reference, property.OriginalDefinition, isReadOnly: property.SetMethod is null)
            : null;

    /// <summary>Whether the use changes the state, not only reads it.</summary>
    public static bool IsWrite(Use use) => StaticWrites.IsWritten(use.Operation) || StaticWrites.IsMutated(use.Operation);

    private Use? Classify(IMemberReferenceOperation reference, ISymbol member, bool isReadOnly)
    {
        // An object made by chance or by the clock is told where it is made.
        if (Initializer(reference, member) is { } initial)
        {
            return initial;
        }

        bool changes = isReadOnly
            ? StaticWrites.IsMutated(reference)
            : StaticWrites.IsWritten(reference) || StaticWrites.IsMutated(reference) || !IsNeverWritten(member, reference);
        return changes ? new Use(UseKind.StaticState, member.Name, reference.Syntax.GetLocation(), reference) : null;
    }

    private Use? Initializer(IMemberReferenceOperation reference, ISymbol member)
    {
        if (!initials.TryGetValue(member, out Initial initial))
        {
            initial = new Initial(FindInitial(reference, member));
            initials.TryAdd(member, initial);
        }

        return initial.Use;
    }

    private Use? FindInitial(IMemberReferenceOperation reference, ISymbol member)
    {
        ExpressionSyntax? value = member.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            _ => null,
        };
        if (value is null or LiteralExpressionSyntax || reference.SemanticModel?.Compilation is not { } compilation || !compilation.ContainsSyntaxTree(value.SyntaxTree))
        {
            return null;
        }

#pragma warning disable RS1030 // The member may stand in another file than the body that uses it.
        SemanticModel model = compilation.GetSemanticModel(value.SyntaxTree);
#pragma warning restore RS1030
        return model.GetOperation(value)?.DescendantsAndSelf()
            .Where(static operation => operation is not (IFieldReferenceOperation or IPropertyReferenceOperation { Property.DeclaringSyntaxReferences.Length: > 0 }))
            .Select(classify)
            .FirstOrDefault(static use => use is not null);
    }

    private bool IsNeverWritten(ISymbol member, IOperation reference)
    {
        if (!constant.TryGetValue(member, out bool never))
        {
            never = reference.SemanticModel?.Compilation is { } compilation && WrittenNames.IsNeverWritten(member, compilation);
            constant.TryAdd(member, never);
        }

        return never;
    }

    private static bool IsOfUser(ISymbol member) =>
        member.OriginalDefinition.DeclaringSyntaxReferences is [{ SyntaxTree.FilePath: var path }, ..] && !path.EndsWith(".g.cs", StringComparison.Ordinal);

    /// <summary>What belongs to one run, in a static, is a mistake of its own, which another rule tells.</summary>
    private static bool IsOfRun(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsOfRun(array.ElementType),
        INamedTypeSymbol { TypeKind: TypeKind.Delegate } => true,
        INamedTypeSymbol named => IsKnown(named) || named.TypeArguments.Any(IsOfRun),
        _ => false,
    };

    private static bool IsKnown(INamedTypeSymbol type) =>
        type.IsSdkType(KnownNames.Series) || type.IsSdkType(KnownNames.SeriesExpression) || type.IsSdkType(KnownNames.Var) || type.IsSdkType(KnownNames.Bar);

    private static bool IsAutomatic(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences[0].GetSyntax() is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors }
        && accessors.Accessors.All(static accessor => accessor.Body is null && accessor.ExpressionBody is null);

    /// <summary>What an initialiser was found to depend on.</summary>
    private readonly record struct Initial(Use? Use);
}
