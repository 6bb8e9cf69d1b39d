namespace Barline.Generators;

/// <summary>The SDK's names as metadata has them, shared by the generator and the analyzers.</summary>
internal static class KnownNames
{
    public const string Namespace = "Barline";

    public const string StrategyAttribute = "StrategyAttribute";
    public const string IndicatorAttribute = "IndicatorAttribute";
    public const string InputAttribute = "InputAttribute";
    public const string OutputAttribute = "OutputAttribute";
    public const string SharedAttribute = "SharedAttribute";
    public const string UsesAttribute = "UsesAttribute";
    public const string ScriptNamespaceAttribute = "ScriptNamespaceAttribute";

    public const string Script = "IScript";
    public const string Indicator = "IIndicator";
    public const string Bar = "Bar";
    public const string Series = "Series";
    public const string SeriesExpression = "SeriesExpression";
    public const string Var = "Var";
    public const string InputNamespace = "InputNamespace";

    public const string Setup = "Setup";
    public const string Process = "Process";
    public const string Import = "Import";
    public const string Input = "Input";
}
