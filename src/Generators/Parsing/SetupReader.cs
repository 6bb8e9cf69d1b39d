using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Generators.Parsing;

/// <summary>Finds the imports and inputs that <c>Setup</c> declares, itself or through members of the script and of its base classes.</summary>
/// <remarks>
/// <c>Import</c> and <c>Input</c> are members that the generator writes, so they do not exist yet when it reads the source: calls are found by
/// name. Most names are resolved without binding the body around them, which is what keeps a thousand scripts cheap.
/// </remarks>
internal sealed class SetupReader
{
    private readonly INamedTypeSymbol script;
    private readonly SemanticModels models;
    private readonly CancellationToken token;
    private readonly bool importIsGenerated;
    private readonly bool inputIsGenerated;
    private readonly HashSet<ISymbol> visited = new(SymbolEqualityComparer.Default);
    private readonly Queue<ISymbol> pending = new();
    private readonly List<InvocationExpressionSyntax> importSites = [];
    private readonly List<InputCall> inputs = [];
    private readonly ImportedTypes types;
    private INamedTypeSymbol? describedBy;

    private SetupReader(INamedTypeSymbol script, SemanticModels models, CancellationToken token)
    {
        this.script = script;
        this.models = models;
        this.token = token;
        types = new ImportedTypes(script, models, token);
        importIsGenerated = IsFree(KnownNames.Import);
        inputIsGenerated = IsFree(KnownNames.Input);
    }

    public static SetupContents Read(INamedTypeSymbol script, SemanticModels models, CancellationToken token) =>
        new SetupReader(script, models, token).Read();

    private SetupContents Read()
    {
        if (Lifecycle.FindSetup(script) is { } setup)
        {
            Visit(setup);
        }
        else
        {
            // A private Setup of another assembly is not among the symbols, but the base script's generated code calls it.
            describedBy = script.SelfAndBases().Skip(1).FirstOrDefault(type => type.IsForeignTo(script) && type.IsScript());
        }

        while (pending.Count > 0)
        {
            token.ThrowIfCancellationRequested();
            ISymbol member = pending.Dequeue();
            foreach (SyntaxReference reference in member.DeclaringSyntaxReferences)
            {
                Walk(models.Read(reference.GetSyntax(token)), member.ContainingType);
            }
        }

        return new SetupContents([.. importSites.SelectMany(types.Resolve)], inputs, describedBy);
    }

    private void Walk(SyntaxNode body, INamedTypeSymbol owner)
    {
        foreach (SyntaxNode node in body.DescendantNodes())
        {
            if (node is SimpleNameSyntax name && OwnMemberExpression(name) is { } expression)
            {
                Read(name, expression, owner);
            }
        }
    }

    private void Read(SimpleNameSyntax name, ExpressionSyntax expression, INamedTypeSymbol owner)
    {
        string text = name.Identifier.ValueText;
        InvocationExpressionSyntax? call = expression.Parent as InvocationExpressionSyntax;
        if (text == KnownNames.Import && importIsGenerated)
        {
            if (call is { ArgumentList.Arguments.Count: 1 })
            {
                importSites.Add(call);
            }
        }
        else if (text == KnownNames.Input && inputIsGenerated)
        {
            if (expression.Parent is MemberAccessExpressionSyntax { Name: var function, Parent: InvocationExpressionSyntax site } access
                && access.Expression == expression
                && site.Expression == access)
            {
                inputs.Add(new InputCall(function, site));
            }
        }
        else if (FindMember(name, text, expression, owner) is { } member)
        {
            if (call is not null && member is IMethodSymbol method)
            {
                types.AddCall(method, call);
            }

            Visit(member);
        }
    }

    /// <summary>The whole expression if the name stands for a member of the script itself (<c>X</c>, <c>this.X</c>, <c>base.X</c>); else null.</summary>
    private static ExpressionSyntax? OwnMemberExpression(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name =>
            access.Expression is ThisExpressionSyntax or BaseExpressionSyntax ? access : null,
        MemberBindingExpressionSyntax or QualifiedNameSyntax or NameColonSyntax or NameEqualsSyntax or AttributeSyntax => null,
        ObjectCreationExpressionSyntax or VariableDeclarationSyntax or ParameterSyntax or TypeArgumentListSyntax => null,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment when assignment.Left == name => null,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } } => null,
        _ => name,
    };

    /// <summary>The method or property with a body that the name stands for, among the members of the class around it and of its base classes.</summary>
    private ISymbol? FindMember(SimpleNameSyntax name, string text, ExpressionSyntax expression, INamedTypeSymbol owner)
    {
        bool isBase = expression is MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax };
        if (text == KnownNames.Setup && !isBase)
        {
            return null;
        }

        INamedTypeSymbol? start = isBase ? owner.BaseType : owner;
        foreach (INamedTypeSymbol type in start?.SelfAndBases() ?? [])
        {
            ISymbol[] found = [.. type.GetMembers(text).Where(static member => member is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol)];
            if (found.Length == 0)
            {
                continue;
            }

            ISymbol? member = found.Length == 1 ? found[0] : Choose(found, name, expression);
            return isBase || member is null ? member : MostDerived(member);
        }

        return null;
    }

    /// <summary>The overload that a call means: by the number of arguments where that decides, by binding the call where not.</summary>
    private ISymbol? Choose(ISymbol[] overloads, SimpleNameSyntax name, ExpressionSyntax expression)
    {
        if (expression.Parent is InvocationExpressionSyntax { ArgumentList.Arguments.Count: var given })
        {
            ISymbol[] fitting =
            [
                .. overloads.Where(member => member is IMethodSymbol method
                    && given <= method.Parameters.Length
                    && given >= method.Parameters.Count(static parameter => !parameter.IsOptional && !parameter.IsParams)),
            ];
            if (fitting.Length == 1)
            {
                return fitting[0];
            }
        }

        return models.For(name).GetSymbolInfo(name, token).Symbol?.OriginalDefinition;
    }

    private ISymbol MostDerived(ISymbol member)
    {
        if (!member.IsVirtual && !member.IsOverride && !member.IsAbstract)
        {
            return member;
        }

        foreach (INamedTypeSymbol type in script.SelfAndBases())
        {
            foreach (ISymbol candidate in type.GetMembers(member.Name))
            {
                for (ISymbol? current = candidate; current is not null; current = Overridden(current))
                {
                    if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, member.OriginalDefinition))
                    {
                        return candidate;
                    }
                }
            }
        }

        return member;
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private void Visit(ISymbol member)
    {
        if (member is IMethodSymbol { PartialImplementationPart: { } implementation })
        {
            member = implementation;
        }

        if (!visited.Add(member.OriginalDefinition))
        {
            return;
        }

        if (!member.IsForeignTo(script))
        {
            pending.Enqueue(member);
        }
        else if (member.Name == KnownNames.Setup && member.ContainingType.IsScript())
        {
            describedBy ??= member.ContainingType;
        }
    }

    private bool IsFree(string name) =>
        script.SelfAndBases().All(type => type.GetMembers(name).All(_ => type.IsForeignTo(script) && type.IsScript()));
}
