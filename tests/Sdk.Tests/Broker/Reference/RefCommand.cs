namespace Barline.Tests.Brokers.Reference;

/// <summary>What a script does once, said so that both brokers can be told.</summary>
internal abstract record RefCommand
{
    public abstract void Tell(Broker broker);

    public abstract void Tell(ReferenceBroker broker);

    public sealed record Enter(
        string Id, Side Side, double Quantity = double.NaN, double Limit = double.NaN, double Stop = double.NaN, string OcaName = "",
        OcaType OcaType = OcaType.None, string Comment = "") : RefCommand
    {
        public override void Tell(Broker broker) => broker.Entry(Id, Side, Quantity, Limit, Stop, OcaName, OcaType, Comment);

        public override void Tell(ReferenceBroker broker) =>
            broker.Place(OrderKind.Entry, Id, Side, Quantity, Limit, Stop, OcaName, OcaType, Comment);
    }

    public sealed record Order(
        string Id, Side Side, double Quantity = double.NaN, double Limit = double.NaN, double Stop = double.NaN, string OcaName = "",
        OcaType OcaType = OcaType.None, string Comment = "") : RefCommand
    {
        public override void Tell(Broker broker) => broker.Order(Id, Side, Quantity, Limit, Stop, OcaName, OcaType, Comment);

        public override void Tell(ReferenceBroker broker) =>
            broker.Place(OrderKind.Order, Id, Side, Quantity, Limit, Stop, OcaName, OcaType, Comment);
    }

    public sealed record Exit(ExitRequest Request) : RefCommand
    {
        public override void Tell(Broker broker) => broker.Exit(Request);

        public override void Tell(ReferenceBroker broker) => broker.Exit(Request);
    }

    public sealed record Close(string Id, double Quantity = double.NaN, double Percent = double.NaN, bool Immediately = false, string Comment = "")
        : RefCommand
    {
        public override void Tell(Broker broker) => broker.Close(Id, Comment, Quantity, Percent, Immediately);

        public override void Tell(ReferenceBroker broker) => broker.Close(Id, Comment, Quantity, Percent, Immediately);
    }

    public sealed record CloseAll(bool Immediately = false, string Comment = "") : RefCommand
    {
        public override void Tell(Broker broker) => broker.CloseAll(Comment, Immediately);

        public override void Tell(ReferenceBroker broker) => broker.CloseAll(Comment, Immediately);
    }

    public sealed record Cancel(string Id) : RefCommand
    {
        public override void Tell(Broker broker) => broker.Cancel(Id);

        public override void Tell(ReferenceBroker broker) => broker.Cancel(Id);
    }

    public sealed record CancelAll : RefCommand
    {
        public override void Tell(Broker broker) => broker.CancelAll();

        public override void Tell(ReferenceBroker broker) => broker.CancelAll();
    }
}
