using Barline.Generators.Infrastructure;
using Barline.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Generators.Parsing;

/// <summary>Makes the model of a script from its symbol.</summary>
internal static class ScriptParser
{
    /// <summary>The model; null where the class cannot have a generated part, or where its other mark or part stands for it.</summary>
    public static ScriptModel? Parse(TypeDeclarationSyntax declaration, SemanticModels models, CancellationToken token)
    {
        if (models.For(declaration).GetDeclaredSymbol(declaration, token) is not INamedTypeSymbol script)
        {
            return null;
        }

        // Marked twice, as both kinds or on two parts: the compiler or an analyzer says so, and the first mark counts.
        AttributeData? strategy = script.FindAttribute(KnownNames.StrategyAttribute);
        AttributeData? mark = strategy ?? script.FindAttribute(KnownNames.IndicatorAttribute);
        if (mark?.ApplicationSyntaxReference is not { } place
            || place.SyntaxTree != declaration.SyntaxTree
            || !declaration.AttributeLists.Span.Contains(place.Span))
        {
            return null;
        }

        models.Read(script);
        return ScriptShape.CanExtend(script, token) ? Parse(script, mark, strategy is not null, models, token) : null;
    }

    private static ScriptModel Parse(INamedTypeSymbol script, AttributeData mark, bool isStrategy, SemanticModels models, CancellationToken token)
    {
        INamedTypeSymbol? baseScript = ScriptShape.FindBaseScript(script, token);
        MemberNames names = new(script, baseScript);
        IMethodSymbol? process = Lifecycle.FindProcess(script);
        SetupContents setup = SetupReader.Read(script, models, token);
        bool inputsAreComplete = true;
        List<InputModel> inputs = new InputParser(models, token).ParseProperties(script);
        if (setup.Inputs.Count > 0)
        {
            inputs.AddRange(new SetupInputParser(models, token).Parse(setup.Inputs, out inputsAreComplete));
        }

        EquatableArray<NamespaceModel> namespaces = NamespaceParser.Parse(script, baseScript, names.IsFree);
        HashSet<string> taken = [.. namespaces.Where(static space => space.IsDeclared).Select(static space => space.Name)];
        string type = script.Qualified();
        bool hasOrders = OrderUse.HasMember(script, isStrategy, models, token);
        bool baseHasOrders = baseScript is not null && BaseHasOrders(baseScript, script, models, token);
        return new ScriptModel
        {
            Hierarchy = ScriptShape.Hierarchy(script),
            HintName = script.DottedMetadataName().ToHintName(),
            FullName = script.FullName(),
            Name = script.NestedName(),
            Type = type,
            IsStrategy = isStrategy,
            Title = mark.ConstructorArguments is [{ Value: string title }] ? title : script.Name,
            ShortTitle = Named(mark, "ShortTitle") as string,
            Overlay = Named(mark, "Overlay") is true,
            Declaration = Declaration(mark, isStrategy),
            IsStatic = script.IsStatic,
            IsSealed = script.IsSealed || script.IsStatic,
            IsRecord = script.IsRecord,
            DerivesFromScript = baseScript is not null,
            Members = names.ToWrite(hasOrders, baseHasOrders).Where(name => !taken.Contains(name)).ToEquatableArray(),
            StateField = names.UnusedField(script.IsRecord ? "scriptState" : "scriptContext"),
            MetadataProperty = names.UnusedMetadata(),
            HidesMetadata = baseScript is not null,
            HasCreate = names.IsFree(GeneratedNames.Create),
            Setup = Lifecycle.CallOf(Lifecycle.FindSetup(script), baseScript),
            Process = Lifecycle.CallOf(process, baseScript),
            // A private Process of another assembly is not among the symbols.
            HasProcess = process is not null || baseScript?.IsForeignTo(script) == true,
            Inputs = inputs.ToEquatableArray(),
            InputsAreComplete = inputsAreComplete,
            Outputs = OutputParser.Parse(script),
            Imports = Imports(setup),
            Namespaces = namespaces,
            Shared = SharedParser.Parse(script, token),
            SharedItems = SharedParser.Describe(script),
            ImportsOthers = setup.Imports.Any(import => !ScriptShape.IsIndicator(import.Imported, script, token)),
            SetupDescribedBy = setup.DescribedBy?.Qualified(),
            Factory = FactoryParser.Parse(script, inputs),
            IsInCatalogue = !script.IsStatic && ScriptShape.IsReachableInAssembly(script),
        };
    }

    private static bool BaseHasOrders(INamedTypeSymbol baseScript, INamedTypeSymbol script, SemanticModels models, CancellationToken token) =>
        baseScript.SelfAndBases().Any(type => type.IsScript()
            && (type.IsForeignTo(script)
                ? type.FindAttribute(KnownNames.StrategyAttribute) is not null
                : OrderUse.HasMember(type, type.FindAttribute(KnownNames.StrategyAttribute) is not null, models, token)));

    private static EquatableArray<ImportModel> Imports(SetupContents setup) =>
        setup.Imports
            .Select(static import => new ImportModel(import.Imported.Qualified(), import.Imported.OriginalDefinition.FullName()))
            .Distinct()
            .ToEquatableArray();

    private static object? Named(AttributeData mark, string name) =>
        mark.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: not TypedConstantKind.Error } value && !value.IsNull ? value.Value : null;

    private static EquatableArray<NamedExpression> Declaration(AttributeData mark, bool isStrategy) =>
        !isStrategy
            ? EquatableArray<NamedExpression>.Empty
            : mark.NamedArguments
                .Where(static argument => argument.Key is not ("ShortTitle" or "Overlay") && argument.Value.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum)
                .Select(static argument => (argument.Key, Expression: Literals.Of(argument.Value.Value, argument.Value.Type)))
                .Where(static argument => argument.Expression is not null)
                .Select(static argument => new NamedExpression(argument.Key, argument.Expression!))
                .ToEquatableArray();
}
