namespace Barline;

/// <summary>Orders and the account.</summary>
public class StrategyNamespace : NamespaceBase;
