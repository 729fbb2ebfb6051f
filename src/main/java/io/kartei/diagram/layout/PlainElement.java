package io.kartei.diagram.layout;

import org.eclipse.elk.graph.ElkGraphElement;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.properties.IProperty;
import org.eclipse.elk.graph.properties.MapPropertyHolder;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.jspecify.annotations.Nullable;

/**
 * An element of a graph for ELK, without what Eclipse's modelling framework adds to one: models of
 * its own classes, notifications, resources. Setting those up takes as long as laying out a graph,
 * and ELK Layered uses none of it.
 */
@SuppressWarnings("NullAway") // ELK and its framework know no annotations
abstract class PlainElement extends MapPropertyHolder implements ElkGraphElement {
  private static final long serialVersionUID = 1L;

  private final transient EList<ElkLabel> labels = new BasicEList<>();
  private @Nullable String identifier;

  @Override
  public EList<ElkLabel> getLabels() {
    return labels;
  }

  @Override
  public @Nullable String getIdentifier() {
    return identifier;
  }

  @Override
  public void setIdentifier(@Nullable String id) {
    identifier = id;
  }

  @Override
  public EMap<IProperty<?>, Object> getProperties() {
    throw unused();
  }

  @Override
  public EClass eClass() {
    throw unused();
  }

  @Override
  public @Nullable Resource eResource() {
    return null;
  }

  @Override
  public @Nullable EObject eContainer() {
    return null;
  }

  @Override
  public EStructuralFeature eContainingFeature() {
    throw unused();
  }

  @Override
  public EReference eContainmentFeature() {
    throw unused();
  }

  @Override
  public EList<EObject> eContents() {
    throw unused();
  }

  @Override
  public TreeIterator<EObject> eAllContents() {
    throw unused();
  }

  @Override
  public boolean eIsProxy() {
    return false;
  }

  @Override
  public EList<EObject> eCrossReferences() {
    throw unused();
  }

  @Override
  public Object eGet(EStructuralFeature feature) {
    throw unused();
  }

  @Override
  public Object eGet(EStructuralFeature feature, boolean resolve) {
    throw unused();
  }

  @Override
  public void eSet(EStructuralFeature feature, Object value) {
    throw unused();
  }

  @Override
  public boolean eIsSet(EStructuralFeature feature) {
    throw unused();
  }

  @Override
  public void eUnset(EStructuralFeature feature) {
    throw unused();
  }

  @Override
  public Object eInvoke(EOperation operation, EList<?> arguments) {
    throw unused();
  }

  @Override
  public EList<Adapter> eAdapters() {
    throw unused();
  }

  @Override
  public boolean eDeliver() {
    return false;
  }

  @Override
  public void eSetDeliver(boolean deliver) {
    throw unused();
  }

  @Override
  public void eNotify(Notification notification) {
    throw unused();
  }

  private static UnsupportedOperationException unused() {
    return new UnsupportedOperationException("only the layout algorithm reads this element");
  }
}
