using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Tells whether an argument may be na on purpose, by which a script says "none": then two arguments need not be given at once.</summary>
/// <remarks>In doubt it says yes. That a series is na until its first full window is no such purpose.</remarks>
internal static class PossibleNa
{
    public static bool In(IOperation value, CancellationToken token)
    {
        foreach (IOperation operation in value.DescendantsAndSelf())
        {
            if (operation.ConstantValue is { HasValue: true, Value: double.NaN or null })
            {
                return true;
            }

            // What a constant is called says nothing more about it.
            if (!operation.ConstantValue.HasValue && IsUnknown(operation, token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnknown(IOperation operation, CancellationToken token) => operation switch
    {
        IParameterReferenceOperation parameter => !parameter.Parameter.Type.IsSdkType(KnownNames.Bar) && !IsSeries(parameter.Type),
        ILocalReferenceOperation local => !IsSeries(local.Type) && MayHold(local.Local, token),
        IFieldReferenceOperation field => !IsSeries(field.Type) && IsOfUser(field.Field) && MayHold(field.Field, token),
        IPropertyReferenceOperation property => !IsSeries(property.Type) && IsOfUser(property.Property) && MayHold(property.Property, token),
        IInvocationOperation call => !IsSeries(call.Type) && IsOfUser(call.TargetMethod),
        _ => false,
    };

    private static bool IsOfUser(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Length > 0;

    /// <summary>A <c>Var</c> is the script's own variable, and may well hold na for "none"; a series is computed.</summary>
    private static bool IsSeries(ITypeSymbol? type) => type.IsSdkType(KnownNames.Series) || type.IsSdkType(KnownNames.SeriesExpression);

    /// <summary>Whether something that may be na is stored in the variable, or read from the property, anywhere in its class.</summary>
    private static bool MayHold(ISymbol variable, CancellationToken token)
    {
        if (variable is IFieldSymbol { Type: var type } && type.IsSdkType(KnownNames.Var))
        {
            return true;
        }

        SyntaxNode[] declarations = [.. variable.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(token))];
        HashSet<string> visited = [variable.Name];
        Queue<string> pending = new([variable.Name]);
        while (pending.Count > 0)
        {
            string name = pending.Dequeue();
            foreach (ExpressionSyntax expression in declarations.SelectMany(declaration => Stored(declaration, name)))
            {
                foreach (SyntaxNode node in expression.DescendantNodesAndSelf())
                {
                    switch (node)
                    {
                        case IdentifierNameSyntax { Identifier.ValueText: "NaN" }:
                        case MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Na" }, Name.Identifier.ValueText: "Value" }:
                        case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression }:
                        case InvocationExpressionSyntax { Expression: SimpleNameSyntax }:
                            return true;
                        case IdentifierNameSyntax { Identifier.ValueText: var used, Parent: not MemberAccessExpressionSyntax } when visited.Add(used):
                            pending.Enqueue(used);
                            break;
                    }
                }
            }

            if (declarations.Any(declaration => IsGivenOutside(declaration, name)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The expressions whose value the name takes.</summary>
    private static IEnumerable<ExpressionSyntax> Stored(SyntaxNode declaration, string name)
    {
        foreach (SyntaxNode node in declaration.DescendantNodes())
        {
            ExpressionSyntax? value = node switch
            {
                VariableDeclaratorSyntax declarator when declarator.Identifier.ValueText == name => declarator.Initializer?.Value,
                PropertyDeclarationSyntax property when property.Identifier.ValueText == name => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
                AssignmentExpressionSyntax assignment when Root(assignment.Left) == name => assignment.Right,
                _ => null,
            };
            if (value is not null)
            {
                yield return value;
            }
        }
    }

    /// <summary>Whether the name gets values in ways that are not followed: as a parameter, by reference, in a pattern, from a getter with statements.</summary>
    private static bool IsGivenOutside(SyntaxNode declaration, string name) => declaration.DescendantNodes().Any(node => node switch
    {
        ParameterSyntax parameter => parameter.Identifier.ValueText == name && parameter.Type is not IdentifierNameSyntax { Identifier.ValueText: "Bar" },
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => Root(argument.Expression) == name,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText == name,
        ForEachStatementSyntax loop => loop.Identifier.ValueText == name,
        TupleExpressionSyntax tuple => tuple.Arguments.Any(argument => Root(argument.Expression) == name),
        PropertyDeclarationSyntax property => property.Identifier.ValueText == name && property.AccessorList?.Accessors.Any(static accessor => accessor.Body is not null || accessor.ExpressionBody is not null) == true,
        _ => false,
    });

    private static string? Root(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
        DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax single } => single.Identifier.ValueText,
        _ => null,
    };
}
